package dev.glossdeck.markup.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where tags end, and whether what they hold are attributes (HTML, 13.2.5.32 to 39). */
final class HtmlTagEnds {
  private static final String SPACE = " \t\n\r\f";
  private static final End NONE = new End(-1, 0, 0, false);

  /** Those that stand without quotation marks or without a value. */
  private static final Set<String> KNOWN =
      Set.of(
          "align",
          "alt",
          "async",
          "autoplay",
          "bgcolor",
          "block",
          "border",
          "cellpadding",
          "cellspacing",
          "char",
          "checked",
          "cite",
          "class",
          "clear",
          "color",
          "cols",
          "colspan",
          "compact",
          "contenteditable",
          "controls",
          "data",
          "datetime",
          "decoding",
          "defer",
          "dir",
          "disabled",
          "download",
          "draggable",
          "face",
          "for",
          "frame",
          "frameborder",
          "headers",
          "height",
          "hidden",
          "href",
          "hspace",
          "id",
          "ismap",
          "kind",
          "label",
          "lang",
          "language",
          "link",
          "loading",
          "loop",
          "media",
          "method",
          "multiple",
          "muted",
          "name",
          "noshade",
          "nowrap",
          "open",
          "playsinline",
          "poster",
          "preload",
          "readonly",
          "rel",
          "required",
          "reversed",
          "role",
          "rows",
          "rowspan",
          "rules",
          "scope",
          "selected",
          "shape",
          "size",
          "sizes",
          "span",
          "spellcheck",
          "src",
          "srcset",
          "start",
          "style",
          "summary",
          "tabindex",
          "target",
          "title",
          "translate",
          "type",
          "usemap",
          "valign",
          "value",
          "vspace",
          "width",
          "wrap",
          "xmlns");

  /** Attributes of scripts, of assistive technology, of XML and of word processors. */
  private static final Pattern FAMILIES =
      Pattern.compile("(?:on|(?:data|aria|ng)-|(?:xml|xmlns|xlink|[vowm]|st1):)[a-z][a-z0-9-]*");

  private final String source;
  private final int lastDouble;
  private final int lastSingle;

  /**
   * By the index behind a value in quotation marks, how its tag ends: other tags may seem to begin
   * within the value, and each must not look at all that follows again.
   */
  private final Map<Integer, End> behindValues = new HashMap<>();

  private int lastBehindValue;

  HtmlTagEnds(String source) {
    this.source = source;
    this.lastDouble = source.lastIndexOf('"');
    this.lastSingle = source.lastIndexOf('\'');
  }

  /**
   * The end of a tag.
   *
   * @param index behind its {@code >}; -1 if it does not end
   * @param attributes the number of its words that are attributes
   * @param words the number of its words that are unknown
   * @param isSelfClosed whether a slash stands before the end
   */
  record End(int index, int attributes, int words, boolean isSelfClosed) {
    boolean isTag() {
      return index >= 0;
    }

    boolean hasAttributes() {
      return attributes + words > 0;
    }

    boolean isWords() {
      return words > 0 && attributes == 0;
    }

    private End with(int moreAttributes, int moreWords) {
      return new End(index, attributes + moreAttributes, words + moreWords, isSelfClosed);
    }
  }

  /** The end of the tag whose name ends before an index. */
  End of(int nameEnd) {
    if (nameEnd > lastBehindValue) {
      behindValues.clear();
    }
    return new Scan(nameEnd).end();
  }

  /** Goes through the attributes of a tag once. */
  private final class Scan {
    private int index;
    private int attributes;
    private int words;
    private final List<Integer> passed = new ArrayList<>();

    Scan(int index) {
      this.index = index;
    }

    End end() {
      End rest = rest();
      End end = rest.isTag() ? rest.with(attributes, words) : NONE;
      // What stands before a value does not matter to those who begin behind it.
      passed.forEach(place -> behindValues.put(place, rest.isTag() ? rest.with(1, 0) : NONE));
      lastBehindValue = passed.isEmpty() ? lastBehindValue : passed.get(passed.size() - 1);
      return end;
    }

    private End rest() {
      while (true) {
        skip(SPACE + "/");
        if (index >= source.length() || source.charAt(index) == '<') {
          return NONE;
        }
        if (source.charAt(index) == '>') {
          return new End(index + 1, 0, 0, source.charAt(index - 1) == '/');
        }
        if (!attribute()) {
          return NONE;
        }
        if (behindValues.containsKey(index)) {
          return behindValues.get(index);
        }
      }
    }

    private void skip(String characters) {
      while (index < source.length() && characters.indexOf(source.charAt(index)) >= 0) {
        index++;
      }
    }

    /** Passes an attribute; false if none ends here. */
    private boolean attribute() {
      int start = index;
      index++;
      goTo(SPACE + "/>=<");
      String name = source.substring(start, index).toLowerCase(Locale.ROOT);
      skip(SPACE);
      boolean hasValue = index < source.length() && source.charAt(index) == '=';
      if (hasValue) {
        index++;
        skip(SPACE);
        if (index < source.length() && "\"'".indexOf(source.charAt(index)) >= 0) {
          attributes++;
          return quoted(source.charAt(index));
        }
        goTo(SPACE + "><");
      }
      boolean isKnown = KNOWN.contains(name) || FAMILIES.matcher(name).matches();
      attributes += isKnown ? 1 : 0;
      words += isKnown ? 0 : 1;
      return true;
    }

    private boolean quoted(char mark) {
      if (index >= (mark == '"' ? lastDouble : lastSingle)) {
        return false;
      }
      index = source.indexOf(mark, index + 1) + 1;
      passed.add(index);
      return true;
    }

    private void goTo(String characters) {
      while (index < source.length() && characters.indexOf(source.charAt(index)) < 0) {
        index++;
      }
    }
  }
}
