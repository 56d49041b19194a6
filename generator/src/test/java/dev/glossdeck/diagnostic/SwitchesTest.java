package dev.glossdeck.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SwitchesTest {
  private static final Diagnostic IN_A = at("a.txt", "tag-case");
  private static final Diagnostic IN_B = at("b.txt", "tag-case");

  private static Diagnostic at(String path, String code) {
    return Diagnostic.warning(SourcePosition.startOf(path), code, "problem", "remedy");
  }

  @Test
  void silencesACodeInTheDeckThatSaysSo() {
    Switches switches = Switches.NONE.with("a.txt", Set.of("tag-case"));
    Diagnostic other = at("a.txt", "same-answer");
    assertThat(switches.heard(List.of(IN_A, IN_B, other))).containsExactly(IN_B, other);
  }

  @Test
  void silencesACodeEverywhereForTheUser() {
    Switches switches = new Switches(Set.of("tag-case"), Switches.NONE.within());
    assertThat(switches.heard(List.of(IN_A, IN_B))).isEmpty();
  }

  @Test
  void silencesNoError() {
    Diagnostic error =
        Diagnostic.error(SourcePosition.startOf("a.txt"), "missing-media", "problem", "remedy");
    Switches switches = new Switches(Set.of("missing-media"), Switches.NONE.within());
    assertThat(switches.heard(List.of(error))).containsExactly(error);
  }
}
