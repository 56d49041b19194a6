package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.markup.tree.AskedMarks;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets typewriter quotation marks and hyphens as a language prints them: quotation marks,
 * apostrophes and dashes. Addresses, options of programs, feet and inches stay as they are.
 */
public final class SmartQuotes {
  /** Nothing is changed. */
  public static final SmartQuotes NONE = new SmartQuotes("\"\"''", false);

  private static final String ENGLISH = "\u201c\u201d\u2018\u2019";
  private static final String LOW = "\u201e\u201c\u201a\u2018";
  private static final String POLISH = "\u201e\u201d\u00ab\u00bb";
  private static final String ANGLES = "\u00ab\u00bb\u201c\u201d";
  private static final String SCANDINAVIAN = "\u201d\u201d\u2019\u2019";

  /** Opening and closing marks, then those within, by language (CLDR, "delimiters"). */
  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("bg", LOW),
          Map.entry("cs", LOW),
          Map.entry("da", "\u00bb\u00ab\u203a\u2039"),
          Map.entry("de", LOW),
          Map.entry("de-ch", "\u00ab\u00bb\u2039\u203a"),
          Map.entry("el", ANGLES),
          Map.entry("es", ANGLES),
          Map.entry("fi", SCANDINAVIAN),
          Map.entry("fr", ANGLES),
          Map.entry("hu", "\u201e\u201d\u00bb\u00ab"),
          Map.entry("it", ANGLES),
          Map.entry("nb", "\u00ab\u00bb\u2018\u2019"),
          Map.entry("no", "\u00ab\u00bb\u2018\u2019"),
          Map.entry("pl", POLISH),
          Map.entry("pt-pt", ANGLES),
          Map.entry("ro", POLISH),
          Map.entry("ru", "\u00ab\u00bb\u201e\u201c"),
          Map.entry("sk", LOW),
          Map.entry("sl", LOW),
          Map.entry("sv", SCANDINAVIAN),
          Map.entry("uk", "\u00ab\u00bb\u201e\u201c"));

  /** Addresses on the web and of mail, which stay as they are. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:\\p{Alpha}+://|www\\.)\\S+|[\\w.+-]+@[\\w.-]+");

  private static final Pattern EM_DASH = Pattern.compile("(?<=\\w|\\w )---(?=\\w| \\w)");
  private static final Pattern EN_DASH =
      Pattern.compile("(?<=\\p{L}|\\d)--(?=\\p{L}|\\d)|(?<=\\S )--(?= )|(?<=\\D )-(?= \\D)");

  private static final char APOSTROPHE = '\u2019';
  private static final String NARROW_SPACE = "\u202f";

  private final String marks;
  private final boolean spaced;

  private SmartQuotes(String marks, boolean spaced) {
    this.marks = marks;
    this.spaced = spaced;
  }

  /**
   * The quotation marks of a language.
   *
   * @param language a BCP 47 tag; one without marks of its own has the English ones
   */
  static SmartQuotes of(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    String main = tag.replaceFirst("-.*", "");
    String marks = MARKS.getOrDefault(tag, MARKS.getOrDefault(main, ENGLISH));
    return new SmartQuotes(marks, main.equals("fr") && !tag.equals("fr-ch"));
  }

  /**
   * Sets a part of a paragraph.
   *
   * @param text running text
   * @param before the character before it in the paragraph; a space at its start
   */
  String set(String text, char before) {
    if (marks.equals(NONE.marks)
        || (text.indexOf('"') < 0 && text.indexOf('\'') < 0 && !text.contains("-"))) {
      return text;
    }
    StringBuilder set = new StringBuilder();
    Matcher address = ADDRESS.matcher(text);
    int from = 0;
    while (address.find()) {
      append(text.substring(from, address.start()), before, set);
      set.append(address.group());
      from = address.end();
    }
    append(text.substring(from), before, set);
    return set.toString();
  }

  private void append(String plain, char before, StringBuilder set) {
    String text = dashed(plain);
    boolean isOpen = false;
    boolean isOpenWithin = false;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      char last = set.isEmpty() ? before : set.charAt(set.length() - 1);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (at == '"') {
        boolean opens = opens(last);
        set.append(opens ? opening(0) : closes(last, isOpen) ? closing(1) : "\"");
        isOpen = opens;
      } else if (at == '\'') {
        boolean opens = opens(last) && Character.isLetter(next) && isClosedIn(text, i + 1);
        set.append(opens ? opening(2) : single(last, next, isOpenWithin));
        isOpenWithin = opens || (isOpenWithin && Character.isLetter(next));
      } else {
        set.append(at);
      }
    }
  }

  private static String dashed(String text) {
    String wide = EM_DASH.matcher(text).replaceAll("\u2014");
    return EN_DASH.matcher(wide).replaceAll("\u2013");
  }

  private static boolean opens(char last) {
    return Character.isWhitespace(last)
        || last == AskedMarks.BEGIN
        || last == '/'
        || switch (Character.getType(last)) {
          case Character.START_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.SPACE_SEPARATOR ->
              true;
          default -> false;
        };
  }

  /** After a number, a mark stands for inches unless one is open. */
  private static boolean closes(char last, boolean isOpen) {
    return isOpen || !Character.isDigit(last);
  }

  private String single(char last, char next, boolean isOpenWithin) {
    boolean isWithinWord = Character.isLetterOrDigit(next) || !isOpenWithin;
    boolean isMinutes = Character.isDigit(last) && !Character.isLetter(next) && !isOpenWithin;
    return isMinutes ? "'" : isWithinWord ? "" + APOSTROPHE : closing(3);
  }

  /** Whether a mark that is not within a word follows. */
  private static boolean isClosedIn(String text, int from) {
    int at = text.indexOf('\'', from);
    while (at > 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
      at = text.indexOf('\'', at + 1);
    }
    return at > 0;
  }

  private String opening(int index) {
    return marks.charAt(index) + (spaced && index == 0 ? NARROW_SPACE : "");
  }

  private String closing(int index) {
    return (spaced && index == 1 ? NARROW_SPACE : "") + marks.charAt(index);
  }
}
