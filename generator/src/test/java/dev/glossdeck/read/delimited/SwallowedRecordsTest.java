package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwallowedRecordsTest {
  private static boolean haveSwallowed(String field, int columns) {
    Row row = Tables.rows("\"" + field.replace('~', '\n') + "\"|x", "|").get(0);
    return new SwallowedRecords("|").haveSwallowed(row.cells().get(0), columns);
  }

  @ParameterizedTest
  @CsvSource({"a~b|c~d|e~f|g~h, 2", "a~b|c~d|e~f|g~text~h, 2", "a~b|c|d~e|f|g~h|i|j~k, 3"})
  void noticesManyLinesThatLookLikeCards(String field, int columns) {
    assertThat(haveSwallowed(field, columns)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "a, 2",
    "a~b, 2",
    "a|b~c|d, 2",
    "a~b|c~d|e~f, 2",
    "a~b|c~text~d|e~text~f|g~h, 2",
    "a~b|c~d|e~f|g~h, 3",
    "a~b~c~d~e~f, 1"
  })
  void leavesOtherQuotationsAlone(String field, int columns) {
    assertThat(haveSwallowed(field, columns)).isFalse();
  }

  @Test
  void countsLinesOfTheDecksOwnSeparator() {
    Row row = Tables.rows("\"a\nb;c\nd;e\nf;g\nh\"|x", "|").get(0);
    assertThat(new SwallowedRecords("|").haveSwallowed(row.cells().get(0), 2)).isFalse();
    assertThat(new SwallowedRecords(";").haveSwallowed(row.cells().get(0), 2)).isTrue();
  }
}
