package dev.glossdeck.script;

import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.ErrorReporter;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.RhinoException;

/** Rhino within bounds. What it counts are steps and calls, not seconds and bytes. */
final class Engine extends ContextFactory {
  private static final Engine ONE = new Engine();

  private static final int STEPS_PER_LOOK = 10_000;

  /** Calls of functions by functions, which take no stack of Java. */
  private static final int MOST_CALLS_DEEP = 2_000;

  /**
   * Calls that go through functions of Rhino, such as {@code forEach}, take some frames of Java
   * each. A call counts as a hundred steps, so that there are a thousand between two looks.
   */
  private static final int MOST_FRAMES = 20_000;

  private static final int LOOKS_PER_COUNT_OF_FRAMES = 10;

  /** For the most frames and those between two looks, a fixed size on every machine. */
  private static final long STACK_BYTES = 32L << 20;

  private static final String TOO_DEEP = "the script's calls are nested too deeply";

  /** What is done with Rhino. */
  @FunctionalInterface
  interface Work<T> {
    T in(Context context) throws ScriptException;
  }

  private static final class Counted extends Context {
    private long left;
    private int looks;

    Counted(ContextFactory factory) {
      super(factory);
    }
  }

  /** Makes of Rhino's own bound, which a script could catch, one that it cannot. */
  private record Reporter(ErrorReporter usual) implements ErrorReporter {
    private static final String RHINOS = "Exceeded maximum stack depth";

    @Override
    public void warning(String message, String name, int line, String source, int column) {
      // What Rhino only warns of runs.
    }

    @Override
    public void error(String message, String name, int line, String source, int column) {
      usual.error(message, name, line, source, column);
    }

    @Override
    public EvaluatorException runtimeError(
        String message, String name, int line, String source, int column) {
      if (message.startsWith(RHINOS)) {
        throw new TooMuchError(TOO_DEEP);
      }
      return usual.runtimeError(message, name, line, source, column);
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
    context.setErrorReporter(new Reporter(context.getErrorReporter()));
    return context;
  }

  @Override
  protected void observeInstructionCount(Context context, int steps) {
    Counted counted = (Counted) context;
    counted.left -= steps;
    if (counted.left < 0) {
      throw new TooMuchError("the script takes too many steps");
    }
    counted.looks++;
    if (counted.looks % LOOKS_PER_COUNT_OF_FRAMES == 0 && isDeep()) {
      throw new TooMuchError(TOO_DEEP);
    }
  }

  private static boolean isDeep() {
    return StackWalker.getInstance()
        .walk(frames -> frames.skip(MOST_FRAMES).findFirst())
        .isPresent();
  }

  /**
   * Does something in a thread of its own, whose stack is large enough for the bounds, and waits
   * for its end.
   *
   * @param steps how many it may take
   * @throws ScriptException if it takes more, or has an error
   */
  static <T> T run(long steps, Work<T> work) throws ScriptException {
    FutureTask<T> task = new FutureTask<>(() -> ONE.bounded(steps, work));
    Thread thread = new Thread(null, task, "script", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    boolean isInterrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          // A script ends soon, and its objects are not to be left half done.
          isInterrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private <T> T bounded(long steps, Work<T> work) throws ScriptException {
    try (Context context = enterContext()) {
      ((Counted) context).left = steps;
      return work.in(context);
    }
  }

  private static ScriptException failure(Throwable cause) {
    if (cause instanceof TooMuchError) {
      return ScriptException.tooMuch(cause.getMessage());
    }
    if (cause instanceof ScriptException known) {
      return known;
    }
    if (cause instanceof RhinoException error) {
      return ScriptException.broken(error.details());
    }
    throw new IllegalStateException("the script engine failed", cause);
  }
}
