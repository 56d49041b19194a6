package dev.glossdeck.markup.tree;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Severity;

/**
 * Something in a side of a card that cannot be shown as its author meant it.
 *
 * @param offset where, in UTF-16 units from the start of the side's source
 * @param severity error or warning
 * @param code as in a diagnostic
 * @param problem the problem
 * @param remedy the remedy
 */
public record MarkupProblem(
    int offset, Severity severity, DiagnosticCode code, String problem, String remedy) {

  /** The beginning of the text of a gap in Anki's "Image Occlusion". */
  public static final String OCCLUSION = "::image-occlusion:";

  private static final int MOST_SHOWN = 60;

  /** A mark for a sound whose name leads out of the deck's folder, or fits no file. */
  public static MarkupProblem unfitSound(int offset, String name) {
    return new MarkupProblem(
        offset,
        Severity.WARNING,
        DiagnosticCode.MEDIA_NAME,
        "\"" + name + "\" is no name of a sound in the deck's folder and stays text",
        "put the sound beside the deck and give its name");
  }

  /** A formula between single dollars that reads like prices or words. */
  public static MarkupProblem oddFormula(int offset, String tex) {
    return new MarkupProblem(
        offset,
        Severity.WARNING,
        DiagnosticCode.ODD_FORMULA,
        "\"$" + shortened(tex) + "$\" is set as a formula but reads like prices or words",
        "write \\$ for a dollar");
  }

  /** A gap that Anki's "Image Occlusion" writes, which names a shape on a picture. */
  public static MarkupProblem occlusion(int offset) {
    return new MarkupProblem(
        offset,
        Severity.WARNING,
        DiagnosticCode.IMAGE_OCCLUSION,
        "the gap hides a part of a picture, which is not kept, and its numbers stay text",
        "ask for the part in words");
  }

  /**
   * An address as a message shows it; those that hold their data are long.
   *
   * @param address any address
   * @return its beginning, with three dots if more follows
   */
  public static String shortened(String address) {
    return address.length() > MOST_SHOWN ? address.substring(0, MOST_SHOWN) + "…" : address;
  }

  /** A copy at another offset, 0 at the least. */
  public MarkupProblem moved(int by) {
    return new MarkupProblem(Math.max(0, offset + by), severity, code, problem, remedy);
  }
}
