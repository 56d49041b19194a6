package dev.glossdeck.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes are counted, so that a bound ends it instead of filling the memory. */
public final class CountedStream extends FilterInputStream {
  private final Counter counter;
  private long total;

  /** Counts bytes before they reach the reader. */
  @FunctionalInterface
  public interface Counter {
    /**
     * Counts bytes that were read.
     *
     * @param total bytes since the stream began, these included
     * @param count the number of files
     * @throws IOException if they are too many
     */
    void count(long total, int count) throws IOException;
  }

  /**
   * Counts the bytes of a stream.
   *
   * @param in is closed with this one
   * @param counter is told of each read
   */
  public CountedStream(InputStream in, Counter counter) {
    super(in);
    this.counter = counter;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int count) throws IOException {
    total += count;
    counter.count(total, count);
  }
}
