package dev.glossdeck.maths;

/** Thrown when a formula stopped the engine, which cannot be used any more. */
final class BrokenEngineException extends Exception {
  private static final long serialVersionUID = 1L;

  private final TexException reason;

  BrokenEngineException(TexException reason) {
    super(reason);
    this.reason = reason;
  }

  TexException reason() {
    return reason;
  }
}
