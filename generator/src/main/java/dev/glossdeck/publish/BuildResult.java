package dev.glossdeck.publish;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.diagnostic.Suppressions;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.publish.library.ReadLibrary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result of a build or a check.
 *
 * @param outcome the outcome
 * @param diagnostics messages to the author
 * @param figures figures of the files made; empty unless something was
 * @param notices further lines for people; empty unless published
 */
public record BuildResult(
    Outcome outcome, List<Diagnostic> diagnostics, List<Figure> figures, List<String> notices) {

  private static final int MOST_SHOWN = 100;

  /** The outcome of a build. */
  public enum Outcome {
    /** All was done. */
    DONE,
    /** A deck has errors; nothing was published. */
    WRONG_DECK,
    /** A file does not exist, cannot be read, or is in the way; nothing was published. */
    UNREADABLE
  }

  /** Copies the lists. */
  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
    figures = List.copyOf(figures);
    notices = List.copyOf(notices);
  }

  /**
   * A result of which there is no more to say.
   *
   * @param outcome the outcome
   * @param diagnostics messages to the author
   * @param figures figures of the files made; empty unless published
   */
  public BuildResult(Outcome outcome, List<Diagnostic> diagnostics, List<Figure> figures) {
    this(outcome, diagnostics, figures, List.of());
  }

  /**
   * Nothing was published, because a file could not be read or written.
   *
   * @param failure why
   * @return the result
   */
  public static BuildResult failed(Diagnostic failure) {
    return new BuildResult(Outcome.UNREADABLE, List.of(failure), List.of());
  }

  /** Nothing was made, because of what was read. */
  public static BuildResult refused(ReadLibrary reading) {
    Outcome outcome = reading.failures().isEmpty() ? Outcome.WRONG_DECK : Outcome.UNREADABLE;
    return new BuildResult(outcome, reading.all(), List.of());
  }

  /** The number of diagnostics of a severity. */
  public long count(Severity severity) {
    return diagnostics.stream().filter(found -> found.severity() == severity).count();
  }

  /** The result with further lines for people, before its own. */
  BuildResult withNotices(List<String> lines) {
    List<String> all = Stream.concat(lines.stream(), notices.stream()).toList();
    return new BuildResult(outcome, diagnostics, figures, all);
  }

  /** The result without the warnings that are switched off. */
  public BuildResult withoutSuppressed(Suppressions suppressions) {
    return new BuildResult(outcome, suppressions.withoutSuppressed(diagnostics), figures, notices);
  }

  /**
   * The diagnostics that people are shown.
   *
   * @return all, in the order of the source; of very many the first hundred, errors before warnings
   */
  public List<Diagnostic> shown() {
    return diagnostics.size() <= MOST_SHOWN
        ? diagnostics
        : diagnostics.stream()
            .sorted(Comparator.comparing(Diagnostic::severity))
            .limit(MOST_SHOWN)
            .toList();
  }

  /**
   * A line on the diagnostics that are not shown.
   *
   * @return a line; empty if all are shown
   */
  public Optional<String> more() {
    int more = diagnostics.size() - MOST_SHOWN;
    return more > 0 ? Optional.of("… and " + more + " more") : Optional.empty();
  }

  /**
   * A summary for people.
   *
   * @return such as {@code 2 cards, 5 pages}, or that nothing was to be made
   */
  public String summary() {
    return figures.isEmpty()
        ? "up to date"
        : figures.stream().map(Figure::toString).collect(Collectors.joining(", "));
  }
}
