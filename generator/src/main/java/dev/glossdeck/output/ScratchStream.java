package dev.glossdeck.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Optional;

/**
 * A place for content that grows until it is whole and then goes elsewhere: small content stays in
 * memory, larger content in a file that closing deletes.
 */
public final class ScratchStream extends OutputStream {
  private final SpillingStream content = new SpillingStream(this::openFile);
  private Optional<ScratchFile> file = Optional.empty();

  private OutputStream openFile() throws IOException {
    ScratchFile made = ScratchFile.make();
    file = Optional.of(made);
    return Files.newOutputStream(made.path());
  }

  @Override
  public void write(int b) throws IOException {
    content.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    content.write(bytes, offset, length);
  }

  /** The number of bytes written. */
  public long size() {
    return content.size();
  }

  /**
   * Copies the content; nothing can be written afterwards.
   *
   * @param out the target, left open
   * @throws IOException if the content cannot be read or written
   */
  public void writeTo(OutputStream out) throws IOException {
    content.close();
    if (file.isPresent()) {
      file.get().writeTo(out);
    } else {
      content.writeMemoryTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      content.close();
    } finally {
      if (file.isPresent()) {
        file.get().close();
      }
    }
  }
}
