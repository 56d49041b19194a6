package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapedWordsTest {
  private static final List<ShapedCluster> SHAPED =
      List.of(new ShapedCluster("ab", List.of(), 500));

  private final ShapedWords words = new ShapedWords();

  @Test
  void knowsAWordAgainWhereverItStandsBetweenSpaces() {
    words.add(new TextPart("ab cd", 0, 2), true, SHAPED);

    assertThat(words.find(new TextPart("cd ab cd", 3, 5), true)).contains(SHAPED);
    assertThat(words.find(new TextPart("cd ab", 3, 5), true)).contains(SHAPED);
    assertThat(words.find(new TextPart("ab", 0, 2), false)).isEmpty();
    assertThat(words.find(new TextPart("cd", 0, 2), true)).isEmpty();
  }

  /** The letters beside it may change its shape. */
  @Test
  void asksAgainForAWordThatTouchesOthers() {
    words.add(new TextPart("xab", 1, 3), true, SHAPED);
    assertThat(words.find(new TextPart("ab", 0, 2), true)).isEmpty();

    words.add(new TextPart("ab", 0, 2), true, SHAPED);
    assertThat(words.find(new TextPart("xab", 1, 3), true)).isEmpty();
    assertThat(words.find(new TextPart("ab-", 0, 2), true)).isEmpty();
  }
}
