package dev.glossdeck.export.pdf.image;

/**
 * Thrown when a picture cannot be drawn; the message continues a sentence that begins {@code the
 * picture "x"}.
 */
final class UndrawableException extends Exception {
  private static final long serialVersionUID = 1;

  UndrawableException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
