package dev.glossdeck.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the encoding of a file by what it names at its top and by its bytes. */
final class TextEncoding {
  /** Headers stand at the top; so many bytes hold them. */
  private static final int TOP_BYTES = 4096;

  private static final Pattern ENCODING =
      Pattern.compile("(?i)#\\s*encoding:\\s*([A-Za-z0-9][A-Za-z0-9_.:+-]*)[\\s,;|]*");

  /** A C1 byte that Windows-1252 gives no character, so the file is something else. */
  private static final String NOT_IN_WINDOWS_1252 = "\u0081\u008D\u008F\u0090\u009D";

  private TextEncoding() {}

  /** The encoding that a line {@code #encoding:} at the top of a file names, if Java knows it. */
  static Optional<Charset> named(byte[] bytes) {
    String top =
        new String(bytes, 0, Math.min(bytes.length, TOP_BYTES), StandardCharsets.ISO_8859_1);
    Optional<String> name =
        top.lines()
            .takeWhile(line -> line.startsWith("#") || line.startsWith("sep="))
            .map(ENCODING::matcher)
            .filter(Matcher::matches)
            .map(line -> line.group(1))
            .findFirst();
    return name.flatMap(TextEncoding::charset);
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** By its byte order mark, or every second byte of the beginning zero. */
  static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    if (mark == 0xFEFF || mark == 0xFFFE) {
      return true;
    }
    int seen = Math.min(bytes.length, 64) / 2;
    int[] zeros = new int[2];
    for (int i = 0; i < seen * 2; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    return (zeros[0] > seen / 2) != (zeros[1] > seen / 2);
  }

  /** Whether all bytes are characters of Windows-1252 or control characters of ASCII. */
  static boolean isWindows1252(byte[] bytes) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    return latin.chars().noneMatch(c -> c == 0 || NOT_IN_WINDOWS_1252.indexOf(c) >= 0);
  }

  /** The character of Windows-1252 for a control character of Latin-1; empty if undefined. */
  static String windows1252(int c) {
    if (c < 0x80 || NOT_IN_WINDOWS_1252.indexOf(c) >= 0) {
      return "";
    }
    return new String(new byte[] {(byte) c}, Charset.forName("windows-1252"));
  }
}
