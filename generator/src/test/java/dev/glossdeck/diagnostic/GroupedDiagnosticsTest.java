package dev.glossdeck.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupedDiagnosticsTest {
  private static Diagnostic at(int line, String problem) {
    SourcePosition place = new SourcePosition("d.txt", line, 1);
    return Diagnostic.warning(place, DiagnosticCode.HTML_DROPPED, problem, "write text");
  }

  private static Diagnostics told(GroupedDiagnostics grouped) {
    Diagnostics diagnostics = new Diagnostics();
    grouped.tell(diagnostics);
    return diagnostics;
  }

  @Test
  void tellsWhatWasFoundOnceAsItIs() {
    GroupedDiagnostics grouped = new GroupedDiagnostics();
    grouped.add(at(3, "a form is left out"));
    assertThat(DiagnosticTexts.of(told(grouped)))
        .containsExactly("d.txt:3:1: warning: a form is left out (write text) [html-dropped]");
  }

  @Test
  void saysOnceMoreOfTwo() {
    GroupedDiagnostics grouped = new GroupedDiagnostics();
    grouped.add(at(3, "a form is left out"));
    grouped.add(at(9, "a form is left out"));
    assertThat(DiagnosticTexts.of(told(grouped)))
        .containsExactly(
            "d.txt:3:1: warning: a form is left out (here and once more)"
                + " (write text) [html-dropped]");
  }

  @Test
  void countsTheOthersOfThree() {
    GroupedDiagnostics grouped = new GroupedDiagnostics();
    for (int line = 1; line <= 3; line++) {
      grouped.add(at(line, "a form is left out"));
    }
    assertThat(DiagnosticTexts.of(told(grouped)))
        .containsExactly(
            "d.txt:1:1: warning: a form is left out (here and 2 times more)"
                + " (write text) [html-dropped]");
  }

  @Test
  void countsOnePlaceOnce() {
    GroupedDiagnostics grouped = new GroupedDiagnostics();
    grouped.add(at(3, "a form is left out"));
    grouped.add(at(3, "a form is left out"));
    grouped.add(at(4, "a form is left out"));
    grouped.add(at(4, "a form is left out"));
    assertThat(DiagnosticTexts.of(told(grouped)))
        .singleElement()
        .asString()
        .contains("(here and once more)");
  }

  @Test
  void keepsProblemsAndCodesAndSeveritiesApart() {
    GroupedDiagnostics grouped = new GroupedDiagnostics();
    SourcePosition place = SourcePosition.startOf("d.txt");
    grouped.add(Diagnostic.warning(place, DiagnosticCode.MISSING_MEDIA, "x", "y"));
    grouped.add(Diagnostic.error(place, DiagnosticCode.MISSING_MEDIA, "x", "y"));
    grouped.add(Diagnostic.warning(place, DiagnosticCode.MEDIA_NAME, "x", "y"));
    grouped.add(Diagnostic.warning(place, DiagnosticCode.MEDIA_NAME, "z", "y"));
    assertThat(DiagnosticTexts.of(told(grouped)))
        .containsExactly(
            "d.txt:1:1: error: x (y) [missing-media]",
            "d.txt:1:1: warning: x (y) [media-name]",
            "d.txt:1:1: warning: z (y) [media-name]",
            "d.txt:1:1: warning: x (y) [missing-media]");
  }

  @Test
  void keepsTheRemedyOfTheFirst() {
    GroupedDiagnostics grouped = new GroupedDiagnostics();
    SourcePosition place = SourcePosition.startOf("d.txt");
    grouped.add(Diagnostic.warning(place, DiagnosticCode.MEDIA_NAME, "x", "first"));
    grouped.add(Diagnostic.warning(place.plusColumns(1), DiagnosticCode.MEDIA_NAME, "x", "second"));
    assertThat(DiagnosticTexts.of(told(grouped)))
        .containsExactly("d.txt:1:1: warning: x (here and once more) (first) [media-name]");
  }

  @Test
  void countsInTheWordsOfItsMaker() {
    GroupedDiagnostics grouped = new GroupedDiagnostics(others -> "in " + others + " more notes");
    for (int line = 1; line <= 6; line++) {
      grouped.add(at(line, "a form is left out"));
    }
    assertThat(DiagnosticTexts.of(told(grouped)))
        .singleElement()
        .asString()
        .contains("a form is left out (here and in 5 more notes)");
  }

  @Test
  void tellsNothingOfNothing() {
    assertThat(told(new GroupedDiagnostics()).sorted()).isEmpty();
  }
}
