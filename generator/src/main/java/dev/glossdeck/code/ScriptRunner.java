package dev.glossdeck.code;

import java.util.Locale;
import org.mozilla.javascript.Callable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.ScriptableObject;

/**
 * Runs scripts in Rhino, without access to Java and with a limited number of instructions. The
 * limit is not a time, so that the same text gives the same result on any machine; steps of regular
 * expressions count, too.
 */
final class ScriptRunner extends ContextFactory {
  /** The limit of scripts of the library itself, a hundred times what they take. */
  static final long TRUSTED_LIMIT = 1_000_000_000;

  private static final int OBSERVER_THRESHOLD = 10_000;
  private static final int MAX_CALL_DEPTH = 2_000;

  /** A task that runs scripts. */
  @FunctionalInterface
  interface Work<T> {
    T in(Context context);
  }

  /** Thrown when a script exceeds its limit; an error, since scripts cannot catch it. */
  static final class TooLong extends Error {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("too many instructions", null, false, false);
    }
  }

  private static final class Counted extends Context {
    private long left;

    Counted(ContextFactory factory) {
      super(factory);
    }
  }

  @Override
  protected Context makeContext() {
    Counted context = new Counted(this);
    context.setLanguageVersion(Context.VERSION_ES6);
    context.setLocale(Locale.ROOT);
    // Compiling takes longer than interpreting all the code of a usual deck.
    context.setInterpretedMode(true);
    context.setInstructionObserverThreshold(OBSERVER_THRESHOLD);
    context.setMaximumInterpreterStackDepth(MAX_CALL_DEPTH);
    return context;
  }

  @Override
  protected void observeInstructionCount(Context context, int instructions) {
    Counted counted = (Counted) context;
    counted.left -= instructions;
    if (counted.left < 0) {
      throw new TooLong();
    }
  }

  /**
   * Runs a task in this thread.
   *
   * @param instructions the maximum number of instructions
   * @throws TooLong if it takes more
   */
  <T> T run(long instructions, Work<T> work) {
    return call(
        context -> {
          ((Counted) context).left = instructions;
          return work.in(context);
        });
  }

  /** Calls a script function. */
  static Object call(Context context, ScriptableObject scope, String function, Object... args) {
    return ((Callable) scope.get(function, scope)).call(context, scope, scope, args);
  }
}
