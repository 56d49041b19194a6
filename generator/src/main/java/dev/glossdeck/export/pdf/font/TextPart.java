package dev.glossdeck.export.pdf.font;

/**
 * A part of a text.
 *
 * @param text the whole
 * @param start of the part, in chars
 * @param end behind the part, in chars
 */
public record TextPart(String text, int start, int end) {
  /** The part alone. */
  public String shown() {
    return text.substring(start, end);
  }
}
