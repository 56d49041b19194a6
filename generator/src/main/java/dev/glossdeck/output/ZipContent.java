package dev.glossdeck.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file. Same entries, same bytes: all entries have the same time and are in the given order.
 */
public final class ZipContent implements Output.Content {

  // Some readers take the earliest month of the ZIP format for an unknown time.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final List<Entry> entries;

  /**
   * A file within the ZIP file.
   *
   * @param name the relative path with {@code /} as separator
   * @param content the content, written once each time the ZIP file is written
   */
  public record Entry(String name, Output.Content content) {}

  /**
   * Creates a ZIP file.
   *
   * @param entries the entries in order, with distinct names
   */
  public ZipContent(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Writes the ZIP file.
   *
   * @param out the stream, left open
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

  /** A stream that is not closed with the ZIP stream, since it belongs to the caller. */
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
