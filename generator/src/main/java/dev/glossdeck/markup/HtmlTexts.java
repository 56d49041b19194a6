package dev.glossdeck.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds formulas and sounds in the text of a field (Anki manual, "Math and Symbols", "Media"), and
 * folds its white space.
 */
final class HtmlTexts {
  private static final Pattern OPENING =
      Pattern.compile("\\\\\\(|\\\\\\[|\\[\\$\\$?\\]|\\[latex\\]|\\[sound:([^\\[\\]]+)\\]");

  private HtmlTexts() {}

  /** A formula that was found. */
  private record Found(String tex, boolean isBlock, int part, int end) {}

  /** How many parts a formula took, and where it ends in the last one. */
  private record Delimiters(String close, boolean isBlock) {}

  /**
   * Adds a run of texts and line breaks, which is the least that a formula can stand in.
   *
   * @param run texts as they stand in the source, and line breaks
   * @param keepsSpace whether white space says something
   */
  static void add(List<Inline> run, boolean keepsSpace, Paragraphs to) {
    List<Inline> parts = new ArrayList<>(run);
    for (int i = 0; i < parts.size(); i++) {
      if (!(parts.get(i) instanceof Inline.Text text)) {
        to.add(parts.get(i));
        continue;
      }
      Matcher opening = OPENING.matcher(text.text());
      if (!opening.find()) {
        addText(text.text(), keepsSpace, to);
        continue;
      }
      addText(text.text().substring(0, opening.start()), keepsSpace, to);
      if (opening.group(1) != null) {
        to.add(new Inline.Sound(opening.group(1).strip()));
        parts.set(i--, new Inline.Text(text.text().substring(opening.end())));
        continue;
      }
      Optional<Found> found = formula(parts, i, opening);
      if (found.isEmpty()) {
        addText(opening.group(), keepsSpace, to);
        parts.set(i--, new Inline.Text(text.text().substring(opening.end())));
        continue;
      }
      addFormula(found.get(), to);
      i = found.get().part() - 1;
      String last = ((Inline.Text) parts.get(i + 1)).text();
      parts.set(i + 1, new Inline.Text(last.substring(found.get().end())));
    }
  }

  private static void addFormula(Found found, Paragraphs to) {
    if (found.isBlock()) {
      to.addMathsBlock(found.tex());
    } else {
      to.add(new Inline.Maths(found.tex().strip()));
    }
  }

  private static Optional<Found> formula(List<Inline> parts, int first, Matcher opening) {
    Delimiters delimiters = delimiters(opening.group());
    StringBuilder tex = new StringBuilder();
    int from = opening.end();
    for (int i = first; i < parts.size(); i++) {
      if (parts.get(i) instanceof Inline.LineBreak) {
        tex.append('\n');
      } else if (parts.get(i) instanceof Inline.Text text) {
        int close = text.text().indexOf(delimiters.close(), from);
        tex.append(text.text(), from, close < 0 ? text.text().length() : close);
        if (close >= 0 && !tex.toString().isBlank()) {
          int end = close + delimiters.close().length();
          return Optional.of(new Found(tex.toString(), delimiters.isBlock(), i, end));
        }
      } else {
        return Optional.empty();
      }
      from = 0;
    }
    return Optional.empty();
  }

  private static Delimiters delimiters(String opening) {
    return switch (opening) {
      case "\\(" -> new Delimiters("\\)", false);
      case "\\[" -> new Delimiters("\\]", true);
      case "[$]" -> new Delimiters("[/$]", false);
      case "[$$]" -> new Delimiters("[/$$]", true);
      default -> new Delimiters("[/latex]", true);
    };
  }

  private static void addText(String raw, boolean keepsSpace, Paragraphs to) {
    if (!keepsSpace) {
      to.add(new Inline.Text(folded(raw)));
      return;
    }
    String[] lines = raw.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        to.add(new Inline.LineBreak());
      }
      to.add(new Inline.Text(lines[i]));
    }
  }

  /** White space of HTML (its "ASCII whitespace") to single spaces; other control characters go. */
  static String folded(String raw) {
    StringBuilder folded = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (isSpace && (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ')) {
        folded.append(' ');
      } else if (!isSpace && !Character.isISOControl(c)) {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
