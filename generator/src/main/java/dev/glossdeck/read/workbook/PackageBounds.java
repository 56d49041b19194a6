package dev.glossdeck.read.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks a file once without keeping anything, since the library trusts it. */
final class PackageBounds {
  private static final int BUFFER = 1 << 16;

  /** A tag that lies across two buffers is seen as a whole if it is no longer. */
  private static final int TAG = 512;

  /** A column beyond ZZZ: the library would make a list of all before it. */
  private static final String COLUMN =
      "c\\b[^<]*?\\sr\\s*=\\s*[\"']\\$?(?:[^\"'\\d&$]{4}|[^\"'\\d]{0,3}&)";

  /** A text beyond the tenth million: it would read that many. */
  private static final String TEXT =
      "c\\b[^<]*?\\st\\s*=\\s*[\"']s[\"'][^<]*<(?:\\w+:)?v>\\s*\\d{8}";

  /** A number with so many digits takes minutes. */
  private static final String NUMBER = "v>[-+.\\d]{1000}";

  private static final Pattern ABSURD =
      Pattern.compile("<(?:\\w+:)?(?:" + COLUMN + "|" + TEXT + "|" + NUMBER + ")");

  private PackageBounds() {}

  /**
   * Refuses a file that would take too much memory or time.
   *
   * @param file a ZIP
   * @param most bytes that its parts may have when they are unpacked
   */
  static void check(byte[] file, long most) throws IOException {
    long left = most;
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          boolean isTexts = entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
          left -= isTexts ? texts(in) : cells(in, left);
        }
        if (left < 0) {
          throw Limits.tooLarge();
        }
      }
    }
  }

  /** Checks the texts that cells share, all of which may be kept; gives their size in bytes. */
  private static long texts(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
      bytes += count;
      if (bytes > Limits.SHARED_TEXTS) {
        throw Limits.tooMuch(1, (Limits.SHARED_TEXTS >> 20) + " MB of texts");
      }
    }
    return bytes;
  }

  /** Checks any other part, such as a sheet; gives its size, or a little more than the bound. */
  private static long cells(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[TAG + BUFFER];
    long bytes = 0;
    int kept = 0;
    int count = in.readNBytes(buffer, 0, BUFFER);
    while (count > 0 && bytes <= most) {
      bytes += count;
      int end = kept + count;
      if (ABSURD.matcher(new String(buffer, 0, end, StandardCharsets.ISO_8859_1)).find()) {
        throw WorkbookException.damaged("no sheet can hold a cell of this kind");
      }
      kept = Math.min(TAG, end);
      System.arraycopy(buffer, end - kept, buffer, 0, kept);
      count = in.readNBytes(buffer, kept, BUFFER);
    }
    return bytes;
  }
}
