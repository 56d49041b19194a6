package dev.glossdeck.export.pdf.font;

/**
 * Thrown when the Java platform has no working AWT fonts, so that letters cannot be joined nor
 * marks positioned.
 */
public final class ShapingUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  ShapingUnavailableException(Throwable cause) {
    super(cause.toString(), cause);
  }
}
