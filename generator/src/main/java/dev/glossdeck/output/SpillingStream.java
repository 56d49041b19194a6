package dev.glossdeck.output;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream that keeps small content in memory and writes larger content to a file, and computes its
 * hash.
 */
final class SpillingStream extends OutputStream {
  private static final int MAX_IN_MEMORY = 1 << 18;
  private static final int USUAL_PAGE = 1 << 13;

  private final Opener file;
  private final Hashes hashes = new Hashes();
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream(USUAL_PAGE);
  private OutputStream out = memory;
  private long size;

  /** Creates the file when needed. */
  @FunctionalInterface
  interface Opener {
    OutputStream open() throws IOException;
  }

  SpillingStream(Opener file) {
    this.file = file;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (out == memory && memory.size() + length > MAX_IN_MEMORY) {
      out = new BufferedOutputStream(file.open(), 1 << 16);
      memory.writeTo(out);
    }
    out.write(bytes, offset, length);
    hashes.update(bytes, offset, length);
    size += length;
  }

  /** The number of bytes written. */
  long size() {
    return size;
  }

  /** Writes the content to the file, if it is still in memory. */
  void spill() throws IOException {
    if (out == memory) {
      out = file.open(); // No buffer: what is in memory is written at once.
      memory.writeTo(out);
    }
  }

  /** Copies the content, which is still in memory. */
  void writeMemoryTo(OutputStream target) throws IOException {
    memory.writeTo(target);
  }

  /** The hash of the content so far, see {@link Hashes}. */
  String hash() {
    return hashes.hex();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
