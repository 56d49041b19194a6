package dev.glossdeck.export;

import dev.glossdeck.diagnostic.Diagnostic;
import java.util.List;

/**
 * The report of an exporter.
 *
 * @param figures for the summary line, in the order to show them
 * @param diagnostics warnings that only this format can give
 * @param notices warnings to read before the files are used, a line each
 */
public record ExportReport(
    List<Figure> figures, List<Diagnostic> diagnostics, List<String> notices) {

  /**
   * A number of things made.
   *
   * @param count 0 or more
   * @param unit the English plural with an s, such as {@code pages}
   */
  public record Figure(int count, String unit) {
    /** {@code 2 pages} or {@code 1 page}. */
    @Override
    public String toString() {
      return count + " " + (count == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }
  }

  /** Copies the lists. */
  public ExportReport {
    figures = List.copyOf(figures);
    diagnostics = List.copyOf(diagnostics);
    notices = List.copyOf(notices);
  }

  /**
   * A report without notices.
   *
   * @param figures for the summary line, in the order to show them
   * @param diagnostics warnings that only this format can give
   */
  public ExportReport(List<Figure> figures, List<Diagnostic> diagnostics) {
    this(figures, diagnostics, List.of());
  }
}
