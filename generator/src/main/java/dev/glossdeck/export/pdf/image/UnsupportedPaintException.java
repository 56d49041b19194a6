package dev.glossdeck.export.pdf.image;

import java.awt.Paint;

/** A drawing fills with something that PDF has no operator for. */
final class UnsupportedPaintException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  UnsupportedPaintException(Paint paint) {
    super("no operator for " + paint.getClass().getName());
  }
}
