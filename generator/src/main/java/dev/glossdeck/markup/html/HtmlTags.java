package dev.glossdeck.markup.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Tag;

/**
 * Distinguishes tags from signs that only look like them, such as those of {@code if a<b and c>d},
 * which an HTML parser would take for a tag and lose. A {@code <} is text if
 *
 * <ul>
 *   <li>no name of a tag follows it, or its tag does not end;
 *   <li>its tag has words and no attribute that anyone knows;
 *   <li>its tag opens an element that nobody knows, and none closes it;
 *   <li>its tag opens an element that takes all that follows for its text, and none closes it;
 *   <li>its tag closes an element that nobody knows and that none opens, or has attributes.
 * </ul>
 */
final class HtmlTags {
  private static final String ESCAPED = "&lt;";
  private static final String COMMENT = "<!--";

  /** Elements that take what follows for text up to their end, tags and all. */
  private static final Set<String> SWALLOWING =
      Set.of(
          "script",
          "style",
          "iframe",
          "xmp",
          "noembed",
          "noframes",
          "title",
          "textarea",
          "template",
          "plaintext");

  /** Declarations that have no words to read, as word processors leave them. */
  private static final List<String> DECLARATIONS =
      List.of("<!doctype", "<?xml", "<![if", "<![endif");

  private final String source;
  private final int lastCommentEnd;
  private final int lastEnd;
  private final HtmlTagEnds ends;

  /** By the name of an element, where the last tag that closes it begins. */
  private final Map<String, Integer> lastClosings = new HashMap<>();

  private final Set<String> opened = new HashSet<>();

  /** The indices of each {@code <} that is text, ascending. */
  private final List<Integer> signs = new ArrayList<>();

  HtmlTags(String source) {
    this.source = source;
    this.lastCommentEnd = Math.max(source.lastIndexOf("-->"), source.lastIndexOf("--!>"));
    this.lastEnd = source.lastIndexOf('>');
    this.ends = new HtmlTagEnds(source);
    noteNames();
    int at = source.indexOf('<');
    while (at >= 0) {
      int end = endOfMarkup(at);
      if (end < 0) {
        signs.add(at);
      }
      at = source.indexOf('<', end < 0 ? at + 1 : end);
    }
  }

  private void noteNames() {
    for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
      boolean closes = source.startsWith("</", at);
      String name = name(at + (closes ? 2 : 1));
      if (closes) {
        lastClosings.put(name, at);
      } else {
        opened.add(name);
      }
    }
  }

  /** The source with each sign that is no tag as a reference to a character. */
  String escaped() {
    if (signs.isEmpty()) {
      return source;
    }
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
    int longer = ESCAPED.length() - 1;
    int low = 0;
    int high = signs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (signs.get(middle) + middle * longer < escapedIndex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // Within the last reference before the index, each character is the sign itself.
    int index = low == 0 ? escapedIndex : Math.max(escapedIndex - low * longer, signs.get(low - 1));
    return Math.min(index, source.length());
  }

  /** The index behind the tag or comment that begins at an index; -1 if none does. */
  private int endOfMarkup(int start) {
    if (source.startsWith(COMMENT, start)) {
      return endOfComment(start);
    }
    for (String declaration : DECLARATIONS) {
      if (source.regionMatches(true, start, declaration, 0, declaration.length())) {
        return start > lastEnd ? -1 : source.indexOf('>', start) + 1;
      }
    }
    return endOfTag(start);
  }

  /** HTML, 13.2.5.43 to 51: a comment may be as short as {@code <!-->}. */
  private int endOfComment(int start) {
    if (start + 2 > lastCommentEnd) {
      return -1;
    }
    int index = start + 2;
    while (true) {
      index = source.indexOf("--", index);
      if (index < 0) {
        return -1;
      }
      if (source.startsWith("-->", index)) {
        return index + 3;
      }
      if (source.startsWith("--!>", index) && index >= start + COMMENT.length()) {
        return index + 4;
      }
      index++;
    }
  }

  private int endOfTag(int start) {
    boolean closes = source.startsWith("</", start);
    int nameStart = start + (closes ? 2 : 1);
    String name = name(nameStart);
    if (name.isEmpty()) {
      return -1;
    }
    HtmlTagEnds.End end = ends.of(endOfName(nameStart));
    if (!end.isTag()) {
      return -1;
    }
    if (closes) {
      boolean isKnown = Tag.isKnownTag(name) || opened.contains(name);
      return end.hasAttributes() || !isKnown ? -1 : end.index();
    }
    return opens(name, end) ? endOfText(name, end.index()) : -1;
  }

  private boolean opens(String name, HtmlTagEnds.End end) {
    if (end.isWords()) {
      return false;
    }
    boolean needsClosing = SWALLOWING.contains(name) || !(isKnown(name) || end.isSelfClosed());
    return !needsClosing || lastClosings.getOrDefault(name, -1) >= end.index();
  }

  private static boolean isKnown(String name) {
    return Tag.isKnownTag(name) || name.equals("anki-mathjax");
  }

  /** The index at which markup may go on behind a tag: in some elements there is none. */
  private int endOfText(String name, int from) {
    if (!SWALLOWING.contains(name) || name.equals("template")) {
      return from;
    }
    int close = source.indexOf("</", from);
    while (close >= 0 && !name(close + 2).equals(name)) {
      close = source.indexOf("</", close + 1);
    }
    return close < 0 ? from : close;
  }

  /** The name of a tag in lower case; empty if there is none. */
  private String name(int from) {
    return source.substring(from, endOfName(from)).toLowerCase(Locale.ROOT);
  }

  private int endOfName(int from) {
    int end = from;
    while (end < source.length() && isOfName(source.charAt(end), end > from)) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(char c, boolean isInside) {
    boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (isInside && " \t\n\r\f/><".indexOf(c) < 0);
  }
}
