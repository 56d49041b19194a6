package dev.glossdeck.read.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes the bytes of a part, since the parser prints what it finds wrong with them. */
final class PartText {
  private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private PartText() {}

  /** A part is in UTF-8, or in UTF-16 with a byte order mark (ECMA-376, part 2, 6.1.4). */
  static Reader of(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, UTF_8_MARK.length);
    byte[] first = bytes.readNBytes(UTF_8_MARK.length);
    if (!Arrays.equals(first, UTF_8_MARK)) {
      bytes.unread(first);
    }
    boolean isWide = first.length > 1 && (first[0] & 0xff) >= 0xfe && (first[1] & 0xff) >= 0xfe;
    Charset charset = isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new InputStreamReader(bytes, charset.newDecoder());
  }
}
