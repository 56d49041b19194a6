package dev.glossdeck.markup.tree;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Severity;

/**
 * Something in a side of a card that cannot be shown as its author meant it.
 *
 * @param offset where, in UTF-16 units from the start of the side's source
 * @param severity error or warning
 * @param code as in a diagnostic
 * @param problem what is wrong
 * @param remedy what to do
 */
public record MarkupProblem(
    int offset, Severity severity, DiagnosticCode code, String problem, String remedy) {

  /** A mark for a sound whose name leads out of the deck's folder, or fits no file. */
  public static MarkupProblem unfitSound(int offset, String name) {
    return new MarkupProblem(
        offset,
        Severity.WARNING,
        DiagnosticCode.MEDIA_NAME,
        "\"" + name + "\" is no name of a sound in the deck's folder and stays text",
        "put the sound beside the deck and give its name");
  }

  /** The same at another place of the source, at its start at the least. */
  public MarkupProblem moved(int by) {
    return new MarkupProblem(Math.max(0, offset + by), severity, code, problem, remedy);
  }
}
