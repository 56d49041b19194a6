package dev.glossdeck.export.pdf;

import java.awt.Paint;

/** A drawing fills with something that PDF has no operator for. */
final class UnknownPaintException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  UnknownPaintException(Paint paint) {
    super("no operator for " + paint.getClass().getName());
  }
}
