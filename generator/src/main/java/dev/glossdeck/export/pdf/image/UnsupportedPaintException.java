package dev.glossdeck.export.pdf.image;

import java.awt.Paint;

/** Thrown when a drawing uses a paint that has no PDF operator. */
final class UnsupportedPaintException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  UnsupportedPaintException(Paint paint) {
    super("no operator for " + paint.getClass().getName());
  }
}
