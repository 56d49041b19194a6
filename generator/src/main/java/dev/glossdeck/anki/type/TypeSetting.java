package dev.glossdeck.anki.type;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A setting of a note type, a field or a template besides its name and text. Each has a name in the
 * JSON of older collections and a number in the messages of newer ones (Anki's {@code
 * notetypes.proto}).
 */
public enum TypeSetting {
  /** The index of the field by which Anki's browser sorts. */
  SORT_FIELD(Part.TYPE, 2, "sortf", 0L),
  /** The LaTeX before a formula. */
  LATEX_HEADER(
      Part.TYPE,
      5,
      "latexPre",
      """
      \\documentclass[12pt]{article}
      \\special{papersize=3in,5in}
      \\usepackage[utf8]{inputenc}
      \\usepackage{amssymb,amsmath}
      \\pagestyle{empty}
      \\setlength{\\parindent}{0in}
      \\begin{document}
      """),
  /** The LaTeX behind a formula. */
  LATEX_FOOTER(Part.TYPE, 6, "latexPost", "\\end{document}"),
  /** Whether LaTeX makes drawings. */
  LATEX_SVG(Part.TYPE, 7, "latexsvg", false),
  /** The type of Anki's own that it was made from. */
  STOCK_KIND(Part.TYPE, 9, "originalStockKind", 0L),
  /** The number of the type in the collection that it was first imported from. */
  ORIGINAL_ID(Part.TYPE, 10, "originalId", 0L),

  /** Whether the editor keeps the content for the next note. */
  STICKY(Part.FIELD, 1, "sticky", false),
  /** Whether the editor writes from right to left. */
  RIGHT_TO_LEFT(Part.FIELD, 2, "rtl", false),
  /** The editor's font. */
  FONT(Part.FIELD, 3, "font", "Arial"),
  /** The editor's size of font. */
  FONT_SIZE(Part.FIELD, 4, "size", 20L),
  /** The placeholder of an empty field in the editor. */
  FIELD_DESCRIPTION(Part.FIELD, 5, "description", ""),
  /** Whether the editor shows HTML. */
  PLAIN_TEXT(Part.FIELD, 6, "plainText", false),
  /** Whether the editor shows the field's name alone. */
  COLLAPSED(Part.FIELD, 7, "collapsed", false),
  /** Whether a search without a field's name passes it over. */
  EXCLUDED_FROM_SEARCH(Part.FIELD, 8, "excludeFromSearch", false),
  /** The role of a field of Anki's own types. */
  FIELD_ROLE(Part.FIELD, 10, "tag", 0L),
  /** Whether Anki refuses to delete the field. */
  PROTECTED(Part.FIELD, 11, "preventDeletion", false),

  /** The front in the browser. */
  BROWSER_FRONT(Part.TEMPLATE, 3, "bqfmt", ""),
  /** The back in the browser. */
  BROWSER_BACK(Part.TEMPLATE, 4, "bafmt", ""),
  /** The font in the browser. */
  BROWSER_FONT(Part.TEMPLATE, 6, "bfont", ""),
  /** The size of font in the browser. */
  BROWSER_FONT_SIZE(Part.TEMPLATE, 7, "bsize", 0L);

  private final Part part;
  private final int number;
  private final String json;

  /** A {@code Boolean}, a {@code Long} or a {@code String}. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Object initial;

  /** The part of a note type that a setting belongs to. */
  public enum Part {
    /** A note type. */
    TYPE,
    /** A field of it. */
    FIELD,
    /** A template of it. */
    TEMPLATE
  }

  TypeSetting(Part part, int number, String json, Object initial) {
    this.part = part;
    this.number = number;
    this.json = json;
    this.initial = initial;
  }

  /**
   * The settings of a part.
   *
   * @param part of a note type
   * @return in order
   */
  public static List<TypeSetting> of(Part part) {
    return Arrays.stream(values()).filter(setting -> setting.part == part).toList();
  }

  /**
   * Its number in a message of a newer collection.
   *
   * @return 1 or more, unique in its part
   */
  public int number() {
    return number;
  }

  /**
   * Its name in an older collection.
   *
   * @return unique in its part
   */
  public String json() {
    return json;
  }

  /**
   * Its value unless somebody changes it.
   *
   * @return a {@code Boolean}, a {@code Long} or a {@code String}, as each value of it
   */
  public Object initial() {
    return initial;
  }

  /**
   * Its name where people write it.
   *
   * @return such as {@code right-to-left}
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A value from a number or a text, whichever it takes.
   *
   * @param value a whole number, 0 for false
   * @param text used by a setting that is a text
   * @return a value of its kind; the initial one for an empty text
   */
  public Object value(long value, String text) {
    if (initial instanceof Boolean) {
      return value != 0;
    }
    return initial instanceof Long ? (Object) value : text.isEmpty() ? initial : text;
  }
}
