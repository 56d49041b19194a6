package dev.glossdeck.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextMemoTest {
  private final List<String> made = new ArrayList<>();
  private final TextMemo<String> memo =
      new TextMemo<>(
          text -> {
            made.add(text.source());
            return text.source() + "!";
          },
          300);

  @Test
  void makesAResultOnce() {
    assertThat(ask("a")).isEqualTo("a!");
    assertThat(ask("a")).isEqualTo("a!");
    assertThat(made).containsExactly("a");
  }

  @Test
  void tellsFormatsApart() {
    memo.of(new MarkupText("a", MarkupFormat.HTML));
    memo.of(new MarkupText("a", MarkupFormat.MARKDOWN));
    assertThat(made).containsExactly("a", "a");
  }

  @Test
  void keepsWhatIsAskedForAndForgetsTheRest() {
    ask("first");
    for (int i = 0; i < 50; i++) {
      ask("text " + i);
      ask("asked again");
    }
    assertThat(made).containsOnlyOnce("first", "asked again");
    ask("first");
    assertThat(made).filteredOn("first"::equals).hasSize(2);
  }

  @Test
  void keepsNothingThatIsLargerThanTheRoom() {
    String large = "x".repeat(1000);
    ask(large);
    ask(large);
    assertThat(made).hasSize(2);
  }

  private String ask(String source) {
    return memo.of(new MarkupText(source, MarkupFormat.MARKDOWN));
  }
}
