package dev.glossdeck.parallel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Does the same to many things at once. Results come in the order of the things, whatever the
 * number of threads.
 */
public final class Workers {
  /** Handing things over one by one would cost more than many of them. */
  private static final int LARGEST_BATCH = 64;

  /** Enough that no thread waits long for the last one. */
  private static final int BATCHES = 16;

  private final ExecutorService executor;

  /** The task for one element. */
  @FunctionalInterface
  public interface Step<T, R> {
    /**
     * Does it.
     *
     * @param thing the thing
     * @return the result
     * @throws IOException if a file cannot be read or written
     */
    R apply(T thing) throws IOException;
  }

  /**
   * Uses an executor, which the caller closes.
   *
   * @param executor runs the batches
   */
  public Workers(ExecutorService executor) {
    this.executor = executor;
  }

  /**
   * Applies a step to each thing.
   *
   * @param things the things
   * @param step safe for several threads
   * @param <T> the kind of thing
   * @param <R> the kind of result
   * @return one result a thing, in the same order
   * @throws IOException the first failure, by the order of the things
   */
  public <T, R> List<R> map(List<T> things, Step<T, R> step) throws IOException {
    return begin(things, step).await();
  }

  /**
   * Begins to apply a step to each thing.
   *
   * @param things the things
   * @param step safe for several threads, and besides what is done before the results are awaited
   * @param <T> the kind of thing
   * @param <R> the kind of result
   * @return one result a thing, in the same order, to be waited for
   */
  public <T, R> Pending<List<R>> begin(List<T> things, Step<T, R> step) {
    List<Future<List<R>>> batches = new ArrayList<>();
    int size = Math.max(1, Math.min(LARGEST_BATCH, things.size() / BATCHES));
    for (int from = 0; from < things.size(); from += size) {
      List<T> batch = things.subList(from, Math.min(things.size(), from + size));
      batches.add(executor.submit(() -> all(batch, step)));
    }
    return () -> {
      List<R> results = new ArrayList<>(things.size());
      for (Future<List<R>> batch : batches) {
        results.addAll(await(batch));
      }
      return results;
    };
  }

  /**
   * Starts something that later work will want, such as loading a library; nobody waits for it.
   *
   * @param task may fail, since later work will do it again
   */
  public static void ahead(Action task) {
    // Nobody asks, so that a failure stays in what comes of it.
    Pending<?> unused =
        aside(
            () -> {
              task.run();
              return Optional.empty();
            });
  }

  /** Something that is done for what it leaves behind. */
  @FunctionalInterface
  public interface Action {
    /**
     * Does it.
     *
     * @throws IOException if a file cannot be read or written
     */
    void run() throws IOException;
  }

  /** A result that may not be there yet. */
  @FunctionalInterface
  public interface Pending<R> {
    /**
     * Waits for it.
     *
     * @return the result
     * @throws IOException if a file could not be read or written
     */
    R await() throws IOException;
  }

  /**
   * Starts something whose result is wanted later.
   *
   * @param task makes it
   * @param <R> the kind of result
   * @return the result, to be waited for
   */
  public <R> Pending<R> start(Pending<R> task) {
    Future<R> future = executor.submit(task::await);
    return () -> await(future);
  }

  /**
   * Does something in a thread of its own while other work goes on, where there are no workers yet.
   *
   * @param task makes the result
   * @param <R> the kind of result
   * @return the result, to be waited for
   */
  public static <R> Pending<R> aside(Pending<R> task) {
    FutureTask<R> future = new FutureTask<>(task::await);
    Thread thread = new Thread(future, "aside");
    thread.setDaemon(true);
    thread.start();
    return () -> await(future);
  }

  private static <T, R> List<R> all(List<T> things, Step<T, R> step) throws IOException {
    List<R> results = new ArrayList<>(things.size());
    for (T thing : things) {
      results.add(step.apply(thing));
    }
    return results;
  }

  private static <R> R await(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while building");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
