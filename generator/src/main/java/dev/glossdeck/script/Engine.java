package dev.glossdeck.script;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.RhinoException;

/** Rhino within bounds. It counts steps and calls, not seconds and bytes. */
final class Engine extends ContextFactory {
  private static final Engine ONE = new Engine();

  private static final int STEPS_PER_LOOK = 10_000;

  /** Calls of functions by functions, which take no stack of Java. */
  private static final int MOST_CALLS_DEEP = 20_000;

  /** Rhino's message when calls go deeper. */
  private static final String RHINOS_TOO_DEEP = "Exceeded maximum stack depth";

  /** A fixed size, so that about the same depth fails on every machine. */
  private static final long STACK_BYTES = 32L << 20;

  private static final String TOO_DEEP = "the script's calls are nested too deeply";

  /** An action within Rhino. */
  @FunctionalInterface
  interface Work<T> {
    T in(Context context) throws ScriptException;
  }

  private static final class Counted extends Context {
    private long left;

    Counted(ContextFactory factory) {
      super(factory);
    }
  }

  /** Ends a script. An error, because scripts cannot catch it. */
  private static final class TooManySteps extends Error {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super("the script takes too many steps", null, false, false);
    }
  }

  private Engine() {}

  @Override
  protected Context makeContext() {
    Counted context = new Counted(this);
    context.setLanguageVersion(Context.VERSION_ES6);
    context.setLocale(Locale.ROOT);
    // Compiled classes were no faster after two thousand formulas, and took a second to make.
    context.setInterpretedMode(true);
    context.setInstructionObserverThreshold(STEPS_PER_LOOK);
    context.setMaximumInterpreterStackDepth(MOST_CALLS_DEEP);
    context.setClassShutter(name -> false);
    return context;
  }

  @Override
  protected void observeInstructionCount(Context context, int steps) {
    Counted counted = (Counted) context;
    counted.left -= steps;
    if (counted.left < 0) {
      throw new TooManySteps();
    }
  }

  /**
   * Does something in a thread of its own, which has a large stack, and waits for its end; even if
   * interrupted, since a script ends soon and its objects are not to be left half done.
   *
   * @param steps the limit of steps
   * @throws ScriptException if it takes more, calls too deeply or has an error
   */
  static <T> T run(long steps, Work<T> work) throws ScriptException {
    try {
      return CompletableFuture.supplyAsync(() -> ONE.bounded(steps, work), Engine::start).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof ScriptException known) {
        throw known;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the script engine failed", e.getCause());
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(null, task, "script", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }

  private <T> T bounded(long steps, Work<T> work) {
    try (Context context = enterContext()) {
      ((Counted) context).left = steps;
      return work.in(context);
    } catch (ScriptException e) {
      throw new CompletionException(e);
    } catch (TooManySteps e) {
      throw new CompletionException(ScriptException.tooMuch(e.getMessage()));
    } catch (StackOverflowError e) {
      // Calls that go through functions of Rhino, such as forEach, take stack, and Rhino does not
      // count them. Scripts cannot catch this either.
      throw new CompletionException(ScriptException.tooMuch(TOO_DEEP));
    } catch (RhinoException e) {
      throw new CompletionException(
          e.details().startsWith(RHINOS_TOO_DEEP)
              ? ScriptException.tooMuch(TOO_DEEP)
              : ScriptException.broken(e.details()));
    }
  }
}
