package dev.glossdeck.export.pdf.font;

/**
 * A part of a text.
 *
 * @param text the whole text
 * @param start the index of the first char of the part
 * @param end the index after its last char
 */
public record TextPart(String text, int start, int end) {
  /** The characters of the part. */
  public String shown() {
    return text.substring(start, end);
  }
}
