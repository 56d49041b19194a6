package dev.glossdeck.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Tag;

/**
 * Tells tags from signs that only look like them, such as those of {@code if a<b and c>d}, which an
 * HTML parser would take for a tag and lose. A {@code <} is text if its tag does not end, or if it
 * opens an element that nobody knows or that has words for attributes, and that nothing closes. A
 * closing tag is text if nothing opens it or if it has attributes.
 */
final class HtmlTags {
  private static final String ESCAPED = "&lt;";

  private final String source;
  private final String lower;
  private final int lastDouble;
  private final int lastSingle;
  private final int lastEnd;
  private final Map<String, Integer> lastClosings = new HashMap<>();

  /** Where a {@code <} is text, ascending. */
  private final List<Integer> signs = new ArrayList<>();

  HtmlTags(String source) {
    this.source = source;
    this.lower = source.toLowerCase(Locale.ROOT);
    this.lastDouble = source.lastIndexOf('"');
    this.lastSingle = source.lastIndexOf('\'');
    this.lastEnd = source.lastIndexOf('>');
    int at = source.indexOf('<');
    while (at >= 0) {
      int end = endOfTag(at);
      if (end < 0) {
        signs.add(at);
      }
      at = source.indexOf('<', end < 0 ? at + 1 : end);
    }
  }

  /** The source with each sign that is no tag as a reference to a character. */
  String escaped() {
    StringBuilder escaped = new StringBuilder(source.length() + ESCAPED.length() * signs.size());
    int from = 0;
    for (int sign : signs) {
      escaped.append(source, from, sign).append(ESCAPED);
      from = sign + 1;
    }
    return escaped.append(source, from, source.length()).toString();
  }

  /** The index in the source of a character of the escaped text. */
  int original(int escapedIndex) {
    int index = escapedIndex;
    for (int sign : signs) {
      if (sign >= index) {
        break;
      }
      index -= Math.min(ESCAPED.length() - 1, index - sign);
    }
    return index;
  }

  /** The index behind the tag or comment that begins at an index; -1 if none does. */
  private int endOfTag(int start) {
    if (source.startsWith("<!--", start)) {
      int end = source.indexOf("-->", start);
      return end < 0 ? -1 : end + 3;
    }
    boolean closes = source.startsWith("</", start);
    int name = start + (closes ? 2 : 1);
    int nameEnd = endOfName(name);
    int end = nameEnd == name ? -1 : endOfAttributes(nameEnd);
    return end < 0 || isSaid(name, nameEnd, end, closes) ? -1 : end;
  }

  private int endOfName(int from) {
    int index = from;
    while (index < source.length() && isOfName(source.charAt(index), index > from)) {
      index++;
    }
    return index;
  }

  private static boolean isOfName(char c, boolean isInside) {
    boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (isInside && ((c >= '0' && c <= '9') || c == '-' || c == ':' || c == '_'));
  }

  /** The index behind the {@code >} that ends a tag; -1 if another tag or the end comes first. */
  private int endOfAttributes(int from) {
    int index = from;
    while (index < lastEnd + 1) {
      char c = source.charAt(index);
      if (c == '>') {
        return index + 1;
      }
      if (c == '<') {
        return -1;
      }
      boolean isValue = source.charAt(index - 1) == '=';
      boolean quotes =
          isValue && ((c == '"' && index < lastDouble) || (c == '\'' && index < lastSingle));
      index = quotes ? source.indexOf(c, index + 1) + 1 : index + 1;
    }
    return -1;
  }

  /** Whether what looks like a tag is something that the author says. */
  private boolean isSaid(int name, int nameEnd, int end, boolean closes) {
    String tag = source.substring(name, nameEnd).toLowerCase(Locale.ROOT);
    String attributes = source.substring(nameEnd, end - 1).strip();
    boolean isSelfClosed = attributes.endsWith("/");
    boolean isWords = !attributes.isEmpty() && !isSelfClosed && attributes.indexOf('=') < 0;
    boolean isKnown = Tag.isKnownTag(tag) || tag.indexOf(':') > 0 || tag.indexOf('-') > 0;
    if (closes) {
      return !attributes.isEmpty() || (!isKnown && !lower.contains("<" + tag));
    }
    return (isWords || !isKnown) && !isSelfClosed && lastClosing(tag) < end;
  }

  private int lastClosing(String tag) {
    return lastClosings.computeIfAbsent(tag, name -> lower.lastIndexOf("</" + name));
  }
}
