package dev.glossdeck.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * Compares what a task takes for some things and for four times as many: bytes that the calling
 * thread allocates, which are nearly the same at each run, while times are not. What asks each
 * thing for all others allocates sixteen times as much.
 */
public final class Growth {
  /** Four, and what sorting and the growth of lists add. */
  private static final double MOST = 4.5;

  private static final int WARM_UP = 10;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** Does something of a size. */
  @FunctionalInterface
  public interface Task {
    /** Does it, on the calling thread alone. */
    void run(int size) throws IOException;
  }

  /** Fails if a task takes more than in proportion to its size. */
  public static void assertLinear(int size, Task task) throws IOException {
    task.run(size / WARM_UP + 1); // Loads classes, and makes few texts known.
    long few = allocated(size, task);
    long many = allocated(4 * size, task);
    assertThat((double) many / few)
        .as("%d bytes for %d, %d bytes for %d", few, size, many, 4 * size)
        .isLessThan(MOST);
  }

  private static long allocated(int size, Task task) throws IOException {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    task.run(size);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
