package dev.glossdeck.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file. Same entries, same bytes: every entry carries the same time, in the given order. */
public final class ZipContent implements Output.Content {

  // The first month that a ZIP can name would be taken for "unknown" by some readers.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final List<Entry> entries;

  /**
   * A file within the ZIP.
   *
   * @param name relative, {@code /} between folders
   * @param content written once for each writing of the ZIP
   */
  public record Entry(String name, Output.Content content) {}

  /**
   * A ZIP of some files.
   *
   * @param entries in the order to write them, with different names
   */
  public ZipContent(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Writes the ZIP.
   *
   * @param out where to; left open
   * @throws IOException if it cannot be written, or two entries have the same name
   */
  @Override
  public void writeTo(OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(new LeftOpen(out))) {
      for (Entry entry : entries) {
        ZipEntry header = new ZipEntry(entry.name());
        // setTime would turn an instant into the machine's own zone.
        header.setTimeLocal(TIME);
        zip.putNextEntry(header);
        entry.content().writeTo(zip);
        zip.closeEntry();
      }
    }
  }

  /** Closing the ZIP frees its compressor, but the stream belongs to the caller. */
  private static final class LeftOpen extends FilterOutputStream {
    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
