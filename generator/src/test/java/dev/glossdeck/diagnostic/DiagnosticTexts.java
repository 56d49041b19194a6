package dev.glossdeck.diagnostic;

import java.util.List;

/** Diagnostics as users read them, for tests. */
public final class DiagnosticTexts {
  private DiagnosticTexts() {}

  /** All of them, in the order of the source. */
  public static List<String> of(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }
}
