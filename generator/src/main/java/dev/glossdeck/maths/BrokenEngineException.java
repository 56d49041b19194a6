package dev.glossdeck.maths;

/** Says that a formula stopped the engine, which has to be started anew for the next one. */
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
