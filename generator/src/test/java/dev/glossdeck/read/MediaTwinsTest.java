package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import org.junit.jupiter.api.Test;

class MediaTwinsTest {
  private static final SourcePosition PLACE = new SourcePosition("d.md", 3, 1);
  private final Diagnostics diagnostics = new Diagnostics();
  private final MediaTwins twins = new MediaTwins(diagnostics);

  @Test
  void takesNamesThatDifferInMoreThanCase() {
    assertThat(twins.isAlone("a.png", PLACE)).isTrue();
    assertThat(twins.isAlone("b.png", PLACE)).isTrue();
    assertThat(twins.isAlone("img/a.png", PLACE)).isTrue();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void refusesTheSecondNameThatDiffersInCaseAlone() {
    assertThat(twins.isAlone("Map.PNG", PLACE)).isTrue();
    assertThat(twins.isAlone("map.png", PLACE)).isFalse();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:3:1: error: the files \"map.png\" and \"Map.PNG\" differ in case alone"
                + " (rename one of the two) [media-names-alike]");
  }

  @Test
  void foldsLettersOfAnyScript() {
    assertThat(twins.isAlone("Ärger.png", PLACE)).isTrue();
    assertThat(twins.isAlone("ärger.png", PLACE)).isFalse();
    assertThat(twins.isAlone("ЖУК.png", PLACE)).isTrue();
    assertThat(twins.isAlone("жук.png", PLACE)).isFalse();
  }
}
