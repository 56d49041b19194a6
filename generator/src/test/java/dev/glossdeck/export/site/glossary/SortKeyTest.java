package dev.glossdeck.export.site.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortKeyTest {
  private static final List<String> LETTERS =
      List.of(
          "a",
          "A",
          "b",
          "B",
          "z",
          "é",
          "e",
          "\u0301",
          "ö",
          "o",
          "\u0308",
          "ß",
          "s",
          " ",
          "-",
          "'",
          "(",
          ")",
          ":",
          "1",
          "10",
          "\u0660",
          "ш",
          "Ш",
          "ي",
          "\u064E",
          "中",
          "\uD83D\uDE00",
          "ñ",
          "\u00AD",
          "\u200D",
          "ch",
          "ll",
          "æ",
          "Æ");

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "sv", "es", "ar", "cs", "da"})
  void sortsAsTheLanguageCompares(String language) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
    collator.setStrength(Collator.TERTIARY);
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    Random random = new Random(1);
    for (int i = 0; i < 3000; i++) {
      String one = text(random);
      String other = text(random);
      int compared = collator.compare(one, other);
      int sorted = SortKey.of(one, collator).compareTo(SortKey.of(other, collator));
      if (compared != 0 || one.equals(other)) {
        assertThat(Integer.signum(sorted)).as(one + ", " + other).isEqualTo(compared);
      }
    }
  }

  @Test
  void tellsApartWhatTheLanguageSeesAsEqual() {
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    SortKey composed = SortKey.of("\u00E9", collator);
    SortKey decomposed = SortKey.of("e\u0301", collator);
    assertThat(decomposed).isLessThan(composed);
  }

  private static String text(Random random) {
    return Stream.generate(() -> LETTERS.get(random.nextInt(LETTERS.size())))
        .limit(random.nextInt(6))
        .collect(Collectors.joining());
  }
}
