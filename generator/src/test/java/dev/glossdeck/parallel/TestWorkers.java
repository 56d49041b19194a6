package dev.glossdeck.parallel;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Workers for tests, whose threads end with the test. */
public final class TestWorkers {

  /** What is done with workers. */
  @FunctionalInterface
  public interface Task<R> {
    /** Does it. */
    R run(Workers workers) throws IOException;
  }

  private TestWorkers() {}

  /** Does a task with some threads. */
  public static <R> R with(int threads, Task<R> task) throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      return task.run(new Workers(executor));
    } finally {
      executor.shutdown();
    }
  }

  /** Does a task with the calling thread alone, which can then tell what it took. */
  public static <R> R here(Task<R> task) throws IOException {
    return task.run(new Workers(new CallingThread()));
  }

  /** Runs everything at once where it is given. */
  private static final class CallingThread extends AbstractExecutorService {
    private boolean isShutdown;

    @Override
    public void execute(Runnable task) {
      task.run();
    }

    @Override
    public void shutdown() {
      isShutdown = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
      shutdown();
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return isShutdown;
    }

    @Override
    public boolean isTerminated() {
      return isShutdown;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return isShutdown;
    }
  }
}
