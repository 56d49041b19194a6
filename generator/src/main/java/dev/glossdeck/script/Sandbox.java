package dev.glossdeck.script;

import java.util.List;
import org.mozilla.javascript.Callable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/**
 * A world of scripts: the objects of ECMAScript and what the scripts themselves define. They see no
 * class of Java, no file and no network. The steps that they take and the depth of their calls are
 * bounded; steps and not seconds, so that the same text gives the same result on any machine, and
 * steps of regular expressions count, too. Memory has no bound of its own: the scripts are those of
 * libraries, and only what they work on is a stranger's. Functions that make much or go deep in a
 * single step are missing ({@code repeat}, {@code JSON}). Safe for several threads, one of which
 * works at a time.
 */
public final class Sandbox {
  private static final List<String> MISSING =
      List.of("JSON", "Proxy", "Reflect", "ArrayBuffer", "SharedArrayBuffer");
  private static final List<String> MISSING_OF_TEXTS = List.of("repeat", "padStart", "padEnd");

  /** The steps that making the objects of ECMAScript may take. */
  private static final long FIRST_STEPS = 1_000_000;

  private final ScriptableObject scope;

  /** Has the objects of ECMAScript alone. */
  public Sandbox() {
    try {
      scope = Engine.run(FIRST_STEPS, Sandbox::emptyScope);
    } catch (ScriptException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ScriptableObject emptyScope(Context context) {
    ScriptableObject scope = context.initSafeStandardObjects();
    MISSING.forEach(scope::delete);
    Object texts = ScriptableObject.getClassPrototype(scope, "String");
    MISSING_OF_TEXTS.forEach(((ScriptableObject) texts)::delete);
    return scope;
  }

  /**
   * Runs a script, whose definitions stay.
   *
   * @param program the script
   * @param steps the limit of steps, 1 or more
   * @throws ScriptException if it takes more, calls too deeply or has an error
   */
  public synchronized void run(Program program, long steps) throws ScriptException {
    Engine.run(
        steps,
        context -> {
          program.run(context, scope);
          return scope;
        });
  }

  /**
   * Calls a function that a script has defined.
   *
   * @param steps the limit of steps, 1 or more
   * @param function its name
   * @param arguments each a text, a {@link Boolean} or a list of texts
   * @return a copy of what it returns
   * @throws ScriptException if it takes more, calls too deeply, returns too much, has an error or
   *     is not there
   */
  public synchronized ScriptValue call(long steps, String function, Object... arguments)
      throws ScriptException {
    return Engine.run(
        steps,
        context -> {
          if (!(ScriptableObject.getProperty(scope, function) instanceof Callable callable)) {
            throw ScriptException.broken("there is no function " + function);
          }
          Object[] given = new Object[arguments.length];
          for (int i = 0; i < given.length; i++) {
            given[i] = argument(context, arguments[i]);
          }
          return new ValueReader().read(callable.call(context, scope, scope, given));
        });
  }

  private Object argument(Context context, Object argument) {
    if (argument instanceof String || argument instanceof Boolean) {
      return argument;
    }
    if (argument instanceof List<?> texts) {
      return context.newArray(scope, texts.stream().map(String.class::cast).toArray());
    }
    throw new IllegalArgumentException("no argument for a script: " + argument);
  }
}
