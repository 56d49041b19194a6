package dev.glossdeck.export.pdf.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.tree.AskedMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmartQuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en|He said \"yes\".|He said \u201cyes\u201d.",
        "en|\"A 'b' c\"|\u201cA \u2018b\u2019 c\u201d",
        "en|It's the dog's (\"good\") rock 'n' roll|"
            + "It\u2019s the dog\u2019s (\u201cgood\u201d) rock \u2018n\u2019 roll",
        "en|the '90s|the \u201990s",
        "de|Das \"Mittel\" und 'so'|Das \u201eMittel\u201c und \u201aso\u2018",
        "de-AT|\"Ja\"|\u201eJa\u201c",
        "de-CH|\"Ja\"|\u00abJa\u00bb",
        "fr|un \"mot\"|un \u00ab\u202fmot\u202f\u00bb",
        "pl|\"tak\"|\u201etak\u201d",
        "sv|\"ja\"|\u201dja\u201d",
        "en|a -- b, 1914--1918, c---d|a \u2013 b, 1914\u20131918, c\u2014d",
        "de|Auflagen - etwa so - gelten|Auflagen \u2013 etwa so \u2013 gelten",
      })
  void setsMarksOfTheLanguage(String language, String typed, String printed) {
    assertThat(SmartQuotes.of(language).set(typed, ' ')).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "5' 10\" tall",
        "run it with --help or -v",
        "5 - 3 = 2",
        "see https://example.org/a--b?q=\"x\" there",
        "twenty-one",
        "a -> b",
      })
  void leavesWhatIsNoQuotation(String typed) {
    assertThat(SmartQuotes.of("en").set(typed, ' ')).isEqualTo(typed);
  }

  @Test
  void looksAtTheTextBefore() {
    assertThat(SmartQuotes.of("en").set("\" he said", 'x')).isEqualTo("\u201d he said");
    assertThat(SmartQuotes.of("en").set("\"he", '(')).isEqualTo("\u201che");
  }

  @Test
  void looksThroughTheMarksOfGaps() {
    String marked = "\"" + AskedMarks.BEGIN + "word" + AskedMarks.END + "\"";

    assertThat(SmartQuotes.of("en").set(marked, ' '))
        .isEqualTo("\u201c" + AskedMarks.BEGIN + "word" + AskedMarks.END + "\u201d");
  }

  @Test
  void changesNothingUnlessAsked() {
    assertThat(SmartQuotes.NONE.set("\"a\" -- 'b'", ' ')).isEqualTo("\"a\" -- 'b'");
  }
}
