package dev.glossdeck.script;

/** Says that a script failed, by an error of its own or because it wanted too much. */
public final class ScriptException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean tooMuch;

  private ScriptException(String message, boolean tooMuch) {
    super(message);
    this.tooMuch = tooMuch;
  }

  static ScriptException tooMuch(String message) {
    return new ScriptException(message, true);
  }

  static ScriptException broken(String message) {
    return new ScriptException(message, false);
  }

  /**
   * Whether the script went beyond a bound.
   *
   * @return false if it has an error, such as a name that does not exist
   */
  public boolean isTooMuch() {
    return tooMuch;
  }
}
