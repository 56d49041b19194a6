package dev.glossdeck.write;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.GroupedDiagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;

/** Collects the content that a format cannot hold. */
public final class Losses {
  private final String format;
  private final GroupedDiagnostics found = new GroupedDiagnostics();

  /**
   * Starts empty.
   *
   * @param format the format written, such as {@code a text file}
   */
  public Losses(String format) {
    this.format = format;
  }

  /**
   * Adds one.
   *
   * @param position of the note or the deck
   * @param what is lost, such as {@code the underline of "word"}
   */
  public void add(SourcePosition position, String what) {
    found.add(
        Diagnostic.warning(
            position,
            DiagnosticCode.NOT_HELD,
            format + " cannot hold " + what,
            "take it out, or convert with --lossy to lose it"));
  }

  /**
   * Adds that a note's fields lose blanks or line breaks at their ends. Nobody sees them, so it is
   * a note and stops no conversion.
   *
   * @param position of the note
   */
  void addEnds(SourcePosition position) {
    found.add(
        Diagnostic.note(
            position,
            DiagnosticCode.FIELD_ENDS,
            format + " does not keep the blanks and line breaks at the ends of a field",
            "convert to .txt to keep them"));
  }

  /**
   * A text of the deck as one line; a loss if it has several.
   *
   * @param position of the deck
   * @param text the text
   * @param what it is, such as {@code title}
   * @return the text with single spaces
   */
  String oneLine(SourcePosition position, String text, String what) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (!line.equals(text)) {
      add(position, "the line ends of the deck's " + what);
    }
    return line;
  }

  /**
   * The losses, as warnings and notes.
   *
   * @return each kind once, with the number of its notes
   */
  public List<Diagnostic> all() {
    Diagnostics all = new Diagnostics();
    found.tell(all);
    return all.sorted();
  }
}
