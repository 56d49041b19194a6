package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatorFinderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<String> find(String path, String text) {
    return new SeparatorFinder(new DelimitedText(path, text, 0, 1), diagnostics).find();
  }

  /** {@code ~} is a line end and {@code _} a tab. */
  private static String lines(String text) {
    return text.replace('~', '\n').replace('_', '\t');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "a|b~c|d > |",
        "a_b~c_d > _",
        "a,b~c,d > ,",
        "a;b~c;d > ;",
        "a:b~c:d > :",
        "a---b~c---d > ---",
        "a|b, c~d|e, f, g > |",
        "a|b~c|d~e f > |",
        "What is it? | a, b and c~And, then? | d > |",
        "a;1,5~b;2,5~c;3 > ;",
        "\"a,b\"|c~\"d,e,f\"|g > |"
      })
  void takesTheOneThatPartsMostRecordsAlike(String text, String expected) {
    assertThat(find("d.txt", lines(text))).contains(lines(expected));
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"d.csv, ','", "d.CSV, ','", "d.tsv, '\t'", "d.txt, |"})
  void letsTheEndingDecideATie(String path, String expected) {
    assertThat(find(path, "a,b|c\td\ne,f|g\th")).contains(expected);
  }

  @Test
  void keepsQuotationsWholeWhateverTheEnding() {
    assertThat(find("d.csv", "\"a|b\",c\n\"d|e\",f")).contains(",");
    assertThat(find("d.txt", "\"a|b\",c\n\"d|e\",f")).contains(",");
  }

  @Test
  void asksWhereDecimalCommasDoAsWellAsTheSeparator() {
    assertThat(find("d.txt", "a;1,5\nb;2,5\nc;3,25")).isEmpty();
    assertThat(find("d.csv", "a;1,5\nb;2,5\nc;3,25")).contains(",");
  }

  @Test
  void asksWhereTheEndingDecidesNoTie() {
    assertThat(find("d.txt", "a;b,c\nd;e,f")).isEmpty();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.txt:1:1: error: several separators serve as well: comma and semicolon"
                + " (name the right one in the first line, such as #separator:Semicolon)"
                + " [separator]");
  }

  @Test
  void prefersAnyOtherSignToAColon() {
    assertThat(find("d.txt", "a;b:c\nd;e:f")).contains(";");
  }

  @Test
  void asksWhereNoneServesMostRecords() {
    assertThat(find("d.txt", "a|b\nc\nd\ne\nf")).isEmpty();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.txt:1:1: error: no separator parts most of the records; | does 1 of 5"
                + " (name the right one in the first line, such as #separator:Semicolon)"
                + " [separator]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {"dog = Hund~cat = Katze >  = ", "dog - Hund~cat - Katze >  - "})
  void takesSignsBetweenSpacesWhereNoOtherServes(String text, String expected) {
    assertThat(find("d.txt", lines(text)).map(String::strip)).contains(expected.strip());
    assertThat(find("d.txt", lines(text)).orElseThrow()).hasSize(3);
  }

  @Test
  void prefersASignToOneBetweenSpaces() {
    assertThat(find("d.txt", "a - b|c\nd - e|f")).contains("|");
    assertThat(find("d.txt", "a-b = c\nd-e = f")).contains(" = ");
  }

  @ParameterizedTest
  @CsvSource({"d.txt, |", "d.csv, ','", "d.tsv, '\t'"})
  void goesByTheEndingWhereNothingIsParted(String path, String expected) {
    assertThat(find(path, "only\nwords")).contains(expected);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void countsOnlyWhatStandsBelowTheHeaders() {
    String text = "#tags:a;b;c\nx|y\nz|w";
    DelimitedText records = new DelimitedText("d.txt", text, text.indexOf('x'), 2);
    assertThat(new SeparatorFinder(records, diagnostics).find()).contains("|");
  }

  @Test
  void cutsNoGapInTwo() {
    assertThat(find("d.txt", "It is {{c1::a}}, b|x\n{{c1::c}}, d|y")).contains("|");
    assertThat(find("d.txt", "The {{c1::a:b}} one:x\nThe {{c1::c}} two:y")).isNotEqualTo("::");
  }

  @Test
  void takesAFreeSeparatorForTextsWithGapsAlone() {
    assertThat(find("d.txt", "It is {{c1::a}}, b\nIt is {{c1::c}}\nand {{c2::d}}; e"))
        .contains("|");
    assertThat(find("d.txt", "It is {{c1::a|b}}, b\nIt is {{c1::c}}")).contains("\t");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void cutsNoTagInTwo() {
    assertThat(find("d.txt", "<b style=\"x:y\">a</b>;c\n<i title=\"p:q\">d</i>;f")).contains(";");
  }

  @Test
  void takesAngleBracketsForSignsWhereThereIsNoTag() {
    assertThat(find("d.txt", "1 < 2;true\n3 < 4;true")).contains(";");
  }
}
