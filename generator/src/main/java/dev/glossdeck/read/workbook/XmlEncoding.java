package dev.glossdeck.read.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML (XML 1.0, appendix F). The parser would too, but it prints an error of its own where
 * bytes are no UTF-8.
 */
final class XmlEncoding {
  private static final int BUFFER = 1 << 13;
  private static final int DECLARATION = 128;
  private static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");

  private XmlEncoding() {}

  /** The characters of a part; reading fails at what is none. */
  static Reader decode(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, BUFFER);
    bytes.mark(DECLARATION);
    String start = new String(bytes.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
    bytes.reset();
    bytes.skipNBytes(start.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0);
    return new InputStreamReader(bytes, charset(start).newDecoder());
  }

  private static Charset charset(String start) {
    if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
      return StandardCharsets.UTF_16;
    } else if (start.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    } else if (start.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(start);
    return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
  }
}
