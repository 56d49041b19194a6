package dev.glossdeck.read.workbook;

import dev.glossdeck.read.DeckSource;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The ZIP of a workbook. Bytes are counted while they are unpacked, and none is kept. */
final class WorkbookPackage implements Closeable {
  private static final int BUFFER = 1 << 16;

  /** How the central directory begins each file (APPNOTE.TXT of PKWARE, 4.3.12). */
  private static final int FILE_HEADER = 0x504B0102;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private long left;

  private WorkbookPackage(ZipFile zip, long most) {
    this.zip = zip;
    this.left = most;
    Collections.list(zip.getEntries())
        .forEach(entry -> entries.putIfAbsent(entry.getName(), entry));
  }

  /**
   * Opens a workbook.
   *
   * @param most bytes that its parts may have together when they are unpacked
   */
  static WorkbookPackage open(DeckSource.Content content, long most) throws IOException {
    try (InputStream in = content.open()) {
      boundFiles(in);
    }
    Optional<Path> path = content.file();
    ZipFile.Builder builder = ZipFile.builder();
    if (path.isPresent()) {
      builder.setPath(path.get());
    } else {
      try (InputStream in = content.open()) {
        builder.setByteArray(in.readAllBytes());
      }
    }
    return new WorkbookPackage(builder.get(), most);
  }

  private static void boundFiles(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int window = 0;
    int files = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      for (int i = 0; i < count; i++) {
        window = (window << Byte.SIZE) | (buffer[i] & 0xFF);
        files += window == FILE_HEADER ? 1 : 0;
      }
      if (files > Limits.FILES) {
        throw WorkbookException.damaged("it holds more than " + Limits.FILES + " files");
      }
    }
  }

  /** Opens a part by its name, whose case does not count; empty if there is none. */
  Optional<XmlPart> part(String name) throws IOException {
    Optional<InputStream> in = stream(name);
    return in.isEmpty()
        ? Optional.empty()
        : Optional.of(new XmlPart(new Part(in.get(), Long.MAX_VALUE)));
  }

  /** Opens the part of texts that cells share. */
  Optional<XmlPart> texts(String name) throws IOException {
    Optional<InputStream> in = stream(name);
    return in.isEmpty()
        ? Optional.empty()
        : Optional.of(new XmlPart(new Part(in.get(), Limits.SHARED_TEXTS)));
  }

  private Optional<InputStream> stream(String name) throws IOException {
    ZipArchiveEntry usual = zip.getEntry(name);
    ZipArchiveEntry entry = usual == null ? entries.get(name) : usual;
    return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** What is unpacked of a part. */
  final class Part extends FilterInputStream {
    private long partLeft;
    private long token;

    private Part(InputStream in, long most) {
      super(in);
      this.partLeft = most;
    }

    /** Tells that the parser has done with what it has read, but for a buffer. */
    void startToken() {
      token = 0;
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

    private void count(int read) throws WorkbookException {
      left -= read;
      partLeft -= read;
      token += read;
      if (partLeft < 0) {
        throw Limits.tooManyTexts();
      } else if (left < 0) {
        throw Limits.tooLarge();
      } else if (token > Limits.TOKEN) {
        throw WorkbookException.damaged("a tag or a comment in it is longer than a megabyte");
      }
    }
  }
}
