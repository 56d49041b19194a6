package dev.glossdeck.output;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;

/** Keeps what is written in memory while it is small, and else in a file; hashes it either way. */
final class SpillingStream extends OutputStream {
  private static final int MOST_IN_MEMORY = 1 << 18;

  private final Path file;
  private final MessageDigest digest = Hashes.newSha256();
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private OutputStream out = memory;

  /** The file, whose folder is made when it is needed. */
  SpillingStream(Path file) {
    this.file = file;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (out == memory && memory.size() + length > MOST_IN_MEMORY) {
      spill();
    }
    out.write(bytes, offset, length);
    digest.update(bytes, offset, length);
  }

  /** All bytes, if they are few. */
  Optional<byte[]> small() {
    return out == memory ? Optional.of(memory.toByteArray()) : Optional.empty();
  }

  /** Puts the bytes into the file, if they are not there already. */
  void spill() throws IOException {
    if (out == memory) {
      Files.createDirectories(file.getParent());
      out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
      memory.writeTo(out);
    }
  }

  /** The hash of all bytes; called once, at the end. */
  String hash() {
    return Hashes.hex(digest);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
