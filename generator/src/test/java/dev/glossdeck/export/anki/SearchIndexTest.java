package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
  private static final List<List<String>> SEARCHES =
      List.of(
          List.of("what is the cell of a leaf"),
          List.of("leaf"),
          List.of("is the cell", "f a le"),
          List.of("the cell of"),
          List.of("is the stem of"));

  @ParameterizedTest
  @CsvSource({
    "what is the cell of a leaf, 0 1 2 3",
    "somewhat is the cell of a leaflet, 0 1 2 3",
    "the leaf of a cell, 1",
    "this the cell offers, 3",
    "is the stemming of, ''",
    "nothing, ''"
  })
  void findsWhatASearchWouldFind(String text, String found) {
    List<String> indexes =
        new SearchIndex(SEARCHES).finding(text).sorted().mapToObj(Integer::toString).toList();
    assertThat(String.join(" ", indexes)).isEqualTo(found);
  }
}
