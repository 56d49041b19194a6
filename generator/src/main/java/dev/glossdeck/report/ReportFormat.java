package dev.glossdeck.report;

import dev.glossdeck.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format of diagnostics for other programs. */
public enum ReportFormat {
  /** An array of objects, see {@link JsonReport}. */
  JSON,
  /** SARIF 2.1.0, see {@link SarifReport}. */
  SARIF;

  /** As users write it: {@code json} or {@code sarif}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of a name.
   *
   * @param name as users write it
   * @return empty if there is none of this name
   */
  public static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  /**
   * Writes diagnostics.
   *
   * @param diagnostics in the order to tell them
   * @param root the folder that relative paths start from, and below which absolute ones are made
   *     relative
   * @return the whole document, with an end of line
   */
  public String write(List<Diagnostic> diagnostics, Path root) {
    return switch (this) {
      case JSON -> JsonReport.of(diagnostics);
      case SARIF -> new SarifReport(root).of(diagnostics);
    };
  }
}
