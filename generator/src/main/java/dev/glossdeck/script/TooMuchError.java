package dev.glossdeck.script;

/** Ends a script that went beyond a bound. An error, because scripts cannot catch it. */
final class TooMuchError extends Error {
  private static final long serialVersionUID = 1L;

  TooMuchError(String message) {
    super(message, null, false, false);
  }
}
