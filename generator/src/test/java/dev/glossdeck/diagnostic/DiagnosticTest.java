package dev.glossdeck.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static final SourcePosition PLACE = new SourcePosition("geo.txt", 7, 12);

  @Test
  void saysPlaceWeightProblemRemedyAndCode() {
    Diagnostic error =
        Diagnostic.error(PLACE, DiagnosticCode.EMPTY_ANSWER, "the card has no answer", "write one");
    assertThat(error)
        .hasToString("geo.txt:7:12: error: the card has no answer (write one) [empty-answer]");
    assertThat(error.text()).isEqualTo("the card has no answer (write one) [empty-answer]");
    assertThat(error.isError()).isTrue();
  }

  @Test
  void isNoErrorAsAWarningOrANote() {
    Diagnostic warning = Diagnostic.warning(PLACE, DiagnosticCode.TAG_CASE, "p", "r");
    Diagnostic note = Diagnostic.note(PLACE, DiagnosticCode.SYSTEM_FONT, "p", "r");
    assertThat(warning.isError()).isFalse();
    assertThat(note.isError()).isFalse();
    assertThat(warning).hasToString("geo.txt:7:12: warning: p (r) [tag-case]");
    assertThat(note).hasToString("geo.txt:7:12: note: p (r) [system-font]");
  }

  @Test
  void refusesASeverityThatItsCodeNeverHas() {
    assertThatThrownBy(() -> Diagnostic.error(PLACE, DiagnosticCode.TAG_CASE, "p", "r"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tag-case is never of severity error");
    assertThatThrownBy(() -> Diagnostic.warning(PLACE, DiagnosticCode.NO_GAP, "p", "r"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Diagnostic.note(PLACE, DiagnosticCode.MISSING_MEDIA, "p", "r"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesBothSeveritiesWhereACodeHasBoth() {
    assertThat(Diagnostic.error(PLACE, DiagnosticCode.MISSING_MEDIA, "p", "r").isError()).isTrue();
    assertThat(Diagnostic.warning(PLACE, DiagnosticCode.MISSING_MEDIA, "p", "r").isError())
        .isFalse();
  }

  @Test
  void comesInTheOrderOfTheSourceThenOfWeightCodeAndProblem() {
    Diagnostics diagnostics = new Diagnostics();
    SourcePosition later = new SourcePosition("geo.txt", 10, 1);
    SourcePosition otherFile = new SourcePosition("a.txt", 99, 1);
    diagnostics.warning(later, DiagnosticCode.TAG_CASE, "last", "r");
    diagnostics.warning(PLACE, DiagnosticCode.TAG_CASE, "b", "r");
    diagnostics.warning(PLACE, DiagnosticCode.TAG_CASE, "a", "r");
    diagnostics.warning(PLACE, DiagnosticCode.SAME_ANSWER, "z", "r");
    diagnostics.error(PLACE, DiagnosticCode.TEX, "e", "r");
    diagnostics.error(otherFile, DiagnosticCode.TEX, "first", "r");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::problem)
        .containsExactly("first", "e", "z", "a", "b", "last");
  }

  @Test
  void stopsABuildAsAnErrorAlone() {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(diagnostics.hasErrors()).isFalse();
    diagnostics.warning(PLACE, DiagnosticCode.TAG_CASE, "p", "r");
    assertThat(diagnostics.hasErrors()).isFalse();
    diagnostics.error(PLACE, DiagnosticCode.TEX, "p", "r");
    assertThat(diagnostics.hasErrors()).isTrue();
  }
}
