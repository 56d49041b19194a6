package dev.glossdeck.read.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of cells. */
final class XmlTexts {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  /** What no text may hold, and nobody sees. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\t\n]]");

  private XmlTexts() {}

  /** From a start tag to its end tag: the runs of a text, without how it is pronounced. */
  static String rich(XmlCursor xml, String name) throws WorkbookException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.isEnd(name)) {
      if (xml.isStart("rPh")) {
        xml.skip();
      } else if (xml.isStart("t")) {
        text.append(xml.text());
        if (text.length() > Limits.PIECE) {
          throw WorkbookException.damaged("it holds a text of more than 4 MB");
        }
      }
    }
    return plain(text.toString());
  }

  /** Undoes the escapes {@code _xHHHH_} of characters (ECMA-376, part 1, 22.9.2.19). */
  static String plain(String written) {
    if (written.indexOf("_x") < 0 && written.indexOf('\r') < 0) {
      return written;
    }
    String text =
        ESCAPE
            .matcher(written)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    String lines = LINE_END.matcher(text).replaceAll("\n");
    return UNSEEN.matcher(lines).replaceAll("");
  }
}
