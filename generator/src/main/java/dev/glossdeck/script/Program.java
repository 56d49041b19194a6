package dev.glossdeck.script;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;

/** A script as the engine reads it, which any number of sandboxes and threads may run. */
public final class Program {
  private final Script script;

  private Program(Script script) {
    this.script = script;
  }

  /**
   * Reads a script.
   *
   * @param name its name in messages, such as a path
   * @param source ECMAScript 6, as far as Rhino knows it
   * @return the script, not yet run
   * @throws ScriptException if it is no script
   */
  public static Program of(String name, String source) throws ScriptException {
    return new Program(
        Engine.run(Long.MAX_VALUE, context -> context.compileString(source, name, 1, null)));
  }

  void run(Context context, ScriptableObject scope) {
    script.exec(context, scope, scope);
  }
}
