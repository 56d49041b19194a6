package dev.glossdeck.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
  private static final Diagnostic IN_A = at("a.txt", DiagnosticCode.TAG_CASE);
  private static final Diagnostic IN_B = at("b.txt", DiagnosticCode.TAG_CASE);

  private static Diagnostic at(String path, DiagnosticCode code) {
    return Diagnostic.warning(SourcePosition.startOf(path), code, "problem", "remedy");
  }

  @Test
  void silencesACodeInTheDeckThatSaysSo() {
    Suppressions suppressions = Suppressions.NONE.with("a.txt", Set.of("tag-case"));
    Diagnostic other = at("a.txt", DiagnosticCode.SAME_ANSWER);
    assertThat(suppressions.withoutSuppressed(List.of(IN_A, IN_B, other)))
        .containsExactly(IN_B, other);
  }

  @Test
  void silencesACodeEverywhereForTheUser() {
    Suppressions suppressions = new Suppressions(Set.of("tag-case"), Suppressions.NONE.within());
    assertThat(suppressions.withoutSuppressed(List.of(IN_A, IN_B))).isEmpty();
  }

  @Test
  void silencesNoError() {
    Diagnostic error =
        Diagnostic.error(
            SourcePosition.startOf("a.txt"), DiagnosticCode.MISSING_MEDIA, "problem", "remedy");
    Suppressions suppressions =
        new Suppressions(Set.of("missing-media"), Suppressions.NONE.within());
    assertThat(suppressions.withoutSuppressed(List.of(error))).containsExactly(error);
  }
}
