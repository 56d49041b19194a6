package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Dollars;
import java.util.List;
import java.util.regex.Pattern;

/** Writes characters into a field so that a browser and Anki take them for what they are. */
final class FieldText {
  /**
   * Spaces that say something: a tab, three in a row, an indented line. Two within a line do not:
   * people who type them after a full stop want no element there, and a browser shows one.
   */
  private static final List<String> LAID_OUT = List.of("\t", "   ", "<br> ");

  /**
   * The marks that Anki looks for in any text: LaTeX, sounds, speech and the box of a typed answer
   * (Anki manual, "Math and Symbols", "Field Replacements").
   */
  private static final String MARK = "\\[(?=(?:\\$\\$?|latex)\\]|sound:|/?anki:|\\[type:)";

  /** Would be a formula to Anki, but is none to the author (Anki manual, "Math and Symbols"). */
  private static final Pattern LOOKS_LIKE_MATHS = Pattern.compile("\\\\(?=[(\\[]|$)|" + MARK);

  private static final Pattern DOLLAR = Pattern.compile("\\$");

  /** The same for code, where MathJax looks for no formula, but Anki for its own marks. */
  private static final Pattern LOOKS_LIKE_MARK = Pattern.compile(MARK);

  /** Keeps the characters on both sides from being seen as one mark. */
  private static final String APART = "$0<span></span>";

  private static final String SPECIAL = "&<>$";

  private static final char DELETE = '\u007F';

  private FieldText() {}

  static String text(String text) {
    if (!isSpecial(text)) {
      return text;
    }
    String escaped = LOOKS_LIKE_MATHS.matcher(FieldHtml.escape(text)).replaceAll(APART);
    // All of them, since what stands apart from one dollar may fit another.
    return Dollars.mark(text) ? DOLLAR.matcher(escaped).replaceAll(APART) : escaped;
  }

  /** Whether a character means something in HTML or to Anki, alone or beside others. */
  private static boolean isSpecial(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '@' ? c < ' ' || SPECIAL.indexOf(c) >= 0 : c == '\\' || c == '[' || c == DELETE) {
        return true;
      }
    }
    return false;
  }

  static String code(String code) {
    return LOOKS_LIKE_MARK.matcher(FieldHtml.escape(code)).replaceAll(APART);
  }

  /** The text without {@link FieldHtml#CONTROL}. */
  static String withoutControls(String text) {
    return holdsControls(text) ? FieldHtml.CONTROL.matcher(text).replaceAll("") : text;
  }

  /** Whether a text holds control characters, line ends and tabs among them. */
  static boolean holdsControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == DELETE) {
        return true;
      }
    }
    return false;
  }

  /** A part of a block of code, with its mark. */
  static String codePart(CodeMarker.Part part) {
    String mark = FieldHtml.escapeAttribute(part.mark());
    String text = code(part.text());
    return mark.isEmpty() ? text : "<span class=\"" + mark + "\">" + text + "</span>";
  }

  /** A formula; one that holds the usual mark of its end stands between older marks of Anki's. */
  static String inlineMaths(String tex) {
    return tex.contains("\\)") ? "[$]" + maths(tex) + "[/$]" : "\\(" + maths(tex) + "\\)";
  }

  static String displayedMaths(String tex) {
    return tex.contains("\\]") ? "[$$]" + maths(tex) + "[/$$]" : maths("\\[" + tex) + "\\]";
  }

  /** No element may stand in a formula, but an empty group. */
  private static String maths(String tex) {
    return LOOKS_LIKE_MARK.matcher(FieldHtml.escape(tex)).replaceAll("$0{}");
  }

  /** HTML of running text so that its spaces show. */
  static String laidOut(String html) {
    return LAID_OUT.stream().anyMatch(html::contains)
        ? "<span style=\"white-space: pre-wrap\">" + html + "</span>"
        : html;
  }
}
