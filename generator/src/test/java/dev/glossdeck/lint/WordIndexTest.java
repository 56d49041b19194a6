package dev.glossdeck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordIndexTest {
  private static WordIndex index(String... texts) {
    return new WordIndex(Arrays.stream(texts).map(text -> List.of(text.split(" "))).toList());
  }

  @Test
  void findsEarlierSetsThatHoldOneOrAreHeldByIt() {
    WordIndex index = index("a b c", "a b", "c d e", "b a c d");
    assertThat(index.related(0, 0.5)).isEmpty();
    assertThat(index.related(1, 0.5)).containsExactly(0);
    assertThat(index.related(2, 0.5)).isEmpty();
    assertThat(index.related(3, 0.5)).containsExactly(0, 1);
  }

  @Test
  void asksForAShareOfTheLargerSet() {
    WordIndex index = index("a b c d e", "a b c", "a b");
    assertThat(index.related(1, 0.6)).containsExactly(0);
    assertThat(index.related(2, 0.6)).containsExactly(1);
    assertThat(index.related(2, 0.4)).containsExactly(0, 1);
  }

  @Test
  void countsAWordOnce() {
    assertThat(index("a b", "a a b b b").related(1, 1.0)).containsExactly(0);
  }

  @Test
  void comparesNothingByWordsThatAreInManySets() {
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      texts.add(List.of("usual"));
    }
    texts.add(List.of("usual", "rare"));
    texts.add(List.of("rare", "usual"));
    WordIndex index = new WordIndex(texts);
    assertThat(index.related(100, 0.1)).isEmpty();
    assertThat(index.related(102, 0.1)).containsExactly(101);
  }

  @Test
  void findsNothingForASetWithoutWords() {
    WordIndex index = new WordIndex(List.of(List.of(), List.of("a"), List.of()));
    assertThat(index.related(0, 0.5)).isEmpty();
    assertThat(index.related(2, 0.5)).isEmpty();
  }
}
