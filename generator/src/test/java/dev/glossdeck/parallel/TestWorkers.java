package dev.glossdeck.parallel;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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
}
