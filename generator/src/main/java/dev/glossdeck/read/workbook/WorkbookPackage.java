package dev.glossdeck.read.workbook;

import dev.glossdeck.read.CountedStream;
import dev.glossdeck.read.DeckSource;
import java.io.Closeable;
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

  /** The signature of a file in the central directory (APPNOTE.TXT of PKWARE, 4.3.12). */
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
    return part(name, Long.MAX_VALUE);
  }

  /** Opens the part of texts that cells share. */
  Optional<XmlPart> texts(String name) throws IOException {
    return part(name, Limits.SHARED_TEXTS);
  }

  private Optional<XmlPart> part(String name, long most) throws IOException {
    ZipArchiveEntry usual = zip.getEntry(name);
    ZipArchiveEntry entry = usual == null ? entries.get(name) : usual;
    return entry == null
        ? Optional.empty()
        : Optional.of(new XmlPart(new Part(zip.getInputStream(entry), most)));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** The unpacked bytes of a part, which count for the whole workbook, too. */
  final class Part {
    private final InputStream in;
    private final long most;
    private long token;

    private Part(InputStream in, long most) {
      this.in = new CountedStream(in, this::count);
      this.most = most;
    }

    InputStream stream() {
      return in;
    }

    /** Tells that the parser has done with what it has read, but for a buffer. */
    void startToken() {
      token = 0;
    }

    private void count(long total, int count) throws WorkbookException {
      left -= count;
      token += count;
      if (total > most) {
        throw Limits.tooManyTexts();
      } else if (left < 0) {
        throw Limits.tooLarge();
      } else if (token > Limits.TOKEN) {
        throw WorkbookException.damaged("a tag or a comment in it is longer than a megabyte");
      }
    }
  }
}
