package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatorsTest {
  @ParameterizedTest
  @CsvSource({
    "Comma, ','",
    "comma, ','",
    "Semicolon, ;",
    "Tab, '\t'",
    "TAB, '\t'",
    "\\t, '\t'",
    "Space, ' '",
    "Pipe, |",
    "Colon, :",
    "' pipe ', |",
    "';', ;",
    "'\t', '\t'",
    "' ', ' '",
    "---, ---",
    "' = ', =",
    "x, x",
    "::, ::"
  })
  void readsNamesAndSigns(String written, String separator) {
    assertThat(Separators.of(written)).contains(separator);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "a\nb", "Comma;", "abc", "-a-", "tabs"})
  void refusesWhatCanPartNoRecords(String written) {
    assertThat(Separators.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\t', tab",
    "' ', space",
    "',', comma",
    "';', semicolon",
    "':', colon",
    "|, |",
    "---, ---",
    "' = ', '\" = \"'",
    "' - ', '\" - \"'"
  })
  void callsSeparatorsByNamesThatCanBeSeen(String separator, String name) {
    assertThat(Separators.name(separator)).isEqualTo(name);
  }
}
