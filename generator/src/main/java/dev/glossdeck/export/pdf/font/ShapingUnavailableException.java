package dev.glossdeck.export.pdf.font;

/** This Java has no working AWT fonts, so that letters stand unjoined and marks unplaced. */
public final class ShapingUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  ShapingUnavailableException(Throwable cause) {
    super(cause.toString(), cause);
  }
}
