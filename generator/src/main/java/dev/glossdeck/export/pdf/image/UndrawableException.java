package dev.glossdeck.export.pdf.image;

/** A picture that a library cannot draw; the message goes on {@code the picture "x"}. */
final class UndrawableException extends Exception {
  private static final long serialVersionUID = 1;

  UndrawableException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
