package dev.glossdeck.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.SourcePosition;
import org.junit.jupiter.api.Test;

class LossesTest {
  private final Losses losses = new Losses("a .csv file");

  @Test
  void areNoneAtFirst() {
    assertThat(losses.all()).isEmpty();
  }

  @Test
  void areToldOnceAKindAtTheFirstPlace() {
    losses.add(new SourcePosition("d.md", 9, 1), "underlined text");
    losses.add(new SourcePosition("d.md", 12, 1), "underlined text");
    losses.add(new SourcePosition("d.md", 2, 1), "the comma in \"a, b\"");
    assertThat(losses.all())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "d.md:2:1: warning: a .csv file cannot hold the comma in \"a, b\""
                + " (take it out, or convert with --lossy to lose it) [not-held]",
            "d.md:9:1: warning: a .csv file cannot hold underlined text (here and once more)"
                + " (take it out, or convert with --lossy to lose it) [not-held]");
  }
}
