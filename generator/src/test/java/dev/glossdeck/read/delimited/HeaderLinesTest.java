package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLinesTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private HeaderLines read(String text) {
    return HeaderLines.read("d.txt", text, diagnostics);
  }

  private static String rest(HeaderLines lines) {
    DelimitedText records = lines.records();
    return records.line() + ":" + records.content().substring(records.from());
  }

  @Test
  void readsKeysOfAnkiAndOursInAnyCase() {
    HeaderLines lines =
        read("#separator:Pipe\n#HTML:true\n# Tags Column:3\n#if-matches:keep both\n#lang: de\na|b");
    assertThat(lines.value(HeaderKey.SEPARATOR)).contains("Pipe");
    assertThat(lines.value(HeaderKey.HTML)).contains("true");
    assertThat(lines.value(HeaderKey.TAGS_COLUMN)).contains("3");
    assertThat(lines.value(HeaderKey.IF_MATCHES)).contains("keep both");
    assertThat(lines.value(HeaderKey.LANG)).contains("de");
    assertThat(rest(lines)).isEqualTo("6:a|b");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "#html:true~a|b > 2:a|b",
        "a|b~#html:true > 1:a|b~#html:true",
        "#html:true~~#lang:de > 2:~#lang:de",
        "#1: what?|x > 1:#1: what?|x",
        "#tag|x > 1:#tag|x",
        "# no header|x > 1:# no header|x",
        "\"#what:ever\"|x > 1:\"#what:ever\"|x",
        "#html:true > 2:",
        "#html:true~ > 2:"
      })
  void endsAtTheFirstLineOfAnotherForm(String text, String expected) {
    assertThat(rest(read(text.replace('~', '\n')))).isEqualTo(expected.replace('~', '\n'));
  }

  @Test
  void tellsWhereAValueStands() {
    HeaderLines lines = read("#html:true\n#title:  My deck \na|b");
    assertThat(lines.value(HeaderKey.TITLE)).contains("My deck");
    assertThat(lines.position(HeaderKey.TITLE)).hasToString("d.txt:2:10");
    assertThat(lines.position(HeaderKey.LANG)).hasToString("d.txt:1:1");
  }

  @Test
  void keepsWhiteSpaceThatIsTheSeparator() {
    assertThat(read("#separator:\t\na\tb").get(HeaderKey.SEPARATOR))
        .map(HeaderLines.Header::value)
        .contains("\t");
  }

  @Test
  void saysNothingOfAnEmptyValue() {
    HeaderLines lines = read("#tags:\na|b");
    assertThat(lines.get(HeaderKey.TAGS)).isPresent();
    assertThat(lines.value(HeaderKey.TAGS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "SEP=;", "sep=;  "})
  void readsTheLineOfExcel(String first) {
    HeaderLines lines = read(first + "\n#lang:de\na;b");
    assertThat(lines.value(HeaderKey.SEPARATOR)).contains(";");
    assertThat(lines.value(HeaderKey.LANG)).contains("de");
    assertThat(rest(lines)).isEqualTo("3:a;b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;;", "sep=", "sep =;", "a sep=;"})
  void takesNoOtherLineForThatOfExcel(String first) {
    assertThat(read(first + "\na;b").get(HeaderKey.SEPARATOR)).isEmpty();
  }

  @Test
  void readsAHeaderThatASpreadsheetHasQuoted() {
    HeaderLines lines = read("\"#title:a, \"\"b\"\"\",,\n\"#tags:x\"\na,b");
    assertThat(lines.value(HeaderKey.TITLE)).contains("a, \"b\"");
    assertThat(lines.value(HeaderKey.TAGS)).contains("x");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void warnsOfWhatASpreadsheetPutsBehindAHeader() {
    assertThat(read("#title:Sets,,\na,b").value(HeaderKey.TITLE)).contains("Sets");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.txt:1:12: warning: a spreadsheet has put \",,\" behind the header"
                + " (take it away, since Anki reads it as part of the value) [padded-header]");
  }

  @Test
  void keepsSeparatorsBehindNamesOfColumns() {
    assertThat(read("#columns:a,b,,\nx,y").value(HeaderKey.COLUMNS)).contains("a,b,,");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void namesTheKeyThatWasProbablyMeant() {
    HeaderLines lines = read("#seperator:Pipe\na|b");
    assertThat(lines.get(HeaderKey.SEPARATOR)).isEmpty();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.txt:1:1: error: there is no header \"#seperator\" (write #separator, or put a"
                + " question that begins with # into quotation marks) [unknown-header]");
  }

  @Test
  void warnsOfWhatOtherToolsWrite() {
    assertThat(rest(read("#url:me\n#Version:2\na|b"))).isEqualTo("3:a|b");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.txt:1:1: warning: \"#url\" says nothing here (leave it out) [foreign-header]",
            "d.txt:2:1: warning: \"#version\" says nothing here (leave it out) [foreign-header]");
  }

  @Test
  void keepsTheFirstOfTwo() {
    assertThat(read("#lang:de\n#lang:fr\na|b").value(HeaderKey.LANG)).contains("de");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.txt:2:7: error: \"#lang\" stands here twice (keep one) [repeated-header]");
  }

  @Test
  void tellsTheCellsOfASheetAndARemedyForIt() {
    HeaderLines lines =
        HeaderLines.ofSheet(
            "d.xlsx",
            "#title:Sets\n#langue:de\n",
            diagnostics,
            place ->
                new dev.glossdeck.diagnostic.SourcePosition(place.path(), place.line() + 4, 2));
    assertThat(lines.position(HeaderKey.TITLE)).hasToString("d.xlsx:5:2");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.xlsx:6:2: error: there is no header \"#langue\" (write #lang, or put an answer"
                + " beside it if it is a question) [unknown-header]");
  }

  @ParameterizedTest
  @CsvSource({
    "separator, separator",
    "tag column, tags column",
    "guid colum, guid column",
    "dek, deck",
    "language, lang",
    "markdown, markup"
  })
  void findsTheNearestKey(String written, String nearest) {
    assertThat(HeaderKey.nearest(written)).hasToString(nearest);
  }
}
