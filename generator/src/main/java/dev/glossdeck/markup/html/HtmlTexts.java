package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Dollars;
import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.MediaNames;
import dev.glossdeck.markup.tree.ParagraphBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The running text between two blocks. It finds formulas and sounds (Anki manual, "Math and
 * Symbols", "Media"), and folds white space as a browser does.
 */
final class HtmlTexts {
  private static final Pattern OPENING =
      Pattern.compile(
          "\\\\\\(|\\\\\\[|\\[\\$\\$?\\]|\\[latex\\]|(?<!\\\\)\\$\\$?|" + MediaNames.SOUNDS);

  private static final String LATEX_END = "[/latex]";

  private final boolean keepsSpace;
  private final HtmlReport report;
  private final ParagraphBuilder paragraphs = new ParagraphBuilder();
  private boolean isAfterSpace = true;
  private boolean isAfterBreak;

  /**
   * Text without anything yet.
   *
   * @param keepsSpace whether white space says something
   */
  HtmlTexts(boolean keepsSpace, HtmlReport report) {
    this.keepsSpace = keepsSpace;
    this.report = report;
  }

  /** The closing delimiter of a formula. */
  private record Delimiters(String close, boolean isBlock) {
    Found formula(String tex, int piece, int end) {
      if (!close.equals(LATEX_END)) {
        return new Found(tex, isBlock, piece, end);
      }
      Formula latex = LatexField.formula(tex);
      return new Found(latex.tex(), latex.display(), piece, end);
    }
  }

  /** A formula, and the piece and the index in it where the text goes on. */
  private record Found(String tex, boolean isBlock, int piece, int end) {}

  /** Adds what belongs together, which is the most that a formula can stand in. */
  void add(List<HtmlPiece> run) {
    new Run(run).add();
  }

  /** Adds what has been made of an element; an empty line parts paragraphs. */
  void add(Inline inline) {
    boolean isBreak = inline instanceof Inline.LineBreak;
    if (isBreak && isAfterBreak) {
      paragraphs.endParagraph();
    } else {
      paragraphs.add(inline);
    }
    isAfterBreak = isBreak;
    isAfterSpace = isBreak && !keepsSpace;
  }

  /** The paragraphs and displayed formulas. */
  List<Block> finish() {
    return paragraphs.finish();
  }

  /** Adds text in which no formula and no sound is looked for. */
  void addText(String raw) {
    String[] lines = keepsSpace ? raw.split("\n", -1) : new String[] {raw};
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        add(new Inline.LineBreak());
      }
      String text = keepsSpace ? FieldText.withoutControls(lines[i]) : folded(lines[i]);
      if (!text.isEmpty()) {
        paragraphs.add(new Inline.Text(text));
        isAfterSpace = !keepsSpace && text.endsWith(" ");
        isAfterBreak = false;
      }
    }
  }

  /** White space of HTML (its "ASCII whitespace") as single spaces, without control characters. */
  private String folded(String raw) {
    StringBuilder folded = new StringBuilder(raw.length());
    boolean isAfter = isAfterSpace;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (isSpace && !isAfter) {
        folded.append(' ');
      } else if (!isSpace && !Character.isISOControl(c)) {
        folded.append(c);
      }
      isAfter = isSpace || (isAfter && Character.isISOControl(c));
    }
    return folded.toString();
  }

  private void addFormula(Found formula) {
    if (formula.isBlock()) {
      paragraphs.addMathsBlock(formula.tex());
      isAfterSpace = !keepsSpace;
      isAfterBreak = false;
    } else {
      add(new Inline.Maths(formula.tex()));
    }
  }

  private static Delimiters delimiters(String opening) {
    return switch (opening) {
      case "\\(" -> new Delimiters("\\)", false);
      case "\\[" -> new Delimiters("\\]", true);
      case "[$]" -> new Delimiters("[/$]", false);
      case "[$$]" -> new Delimiters("[/$$]", true);
      case "$$" -> new Delimiters("$$", true);
      default -> new Delimiters(LATEX_END, true);
    };
  }

  /** Goes through pieces once. */
  private final class Run {
    private final List<HtmlPiece> pieces;
    private int piece;
    private int from;

    /** By how a formula ends, the piece before which none does: each is looked for once. */
    private final Map<String, Integer> openUntil = new HashMap<>();

    Run(List<HtmlPiece> pieces) {
      this.pieces = pieces;
    }

    void add() {
      while (piece < pieces.size()) {
        if (pieces.get(piece).inline() instanceof Inline.Text text) {
          text(text.text());
        } else {
          HtmlTexts.this.add(pieces.get(piece).inline());
          goTo(piece + 1, 0);
        }
      }
    }

    private void goTo(int nextPiece, int index) {
      piece = nextPiece;
      from = index;
    }

    /** Adds a text up to the end of its first formula. */
    private void text(String text) {
      Matcher opening = OPENING.matcher(text);
      int search = from;
      while (opening.find(search)) {
        search = opening.end();
        if (opening.group(1) != null) {
          sound(text, opening);
          continue;
        }
        Optional<Found> formula =
            opening.group().equals("$") ? dollars(text, opening.start()) : formula(opening);
        if (formula.isPresent()) {
          report.formula(pieces.get(piece).node(), opening, formula.get().tex());
          addText(text.substring(from, opening.start()));
          addFormula(formula.get());
          goTo(formula.get().piece(), formula.get().end());
          return;
        }
      }
      addText(text.substring(from));
      goTo(piece + 1, 0);
    }

    private void sound(String text, Matcher found) {
      Optional<String> name = MediaNames.of(found.group(1));
      if (name.isPresent()) {
        addText(text.substring(from, found.start()));
        HtmlTexts.this.add(new Inline.Sound(name.get()));
        from = found.end();
      } else {
        report.unfitSound(pieces.get(piece).node(), found.start(), found.group(1));
      }
    }

    /** Within one text alone: dollars that an element parts are more likely prices. */
    private Optional<Found> dollars(String text, int start) {
      int end = Dollars.closing(text, start).orElse(start + 1);
      String tex = text.substring(start + 1, end);
      String clean = FieldText.withoutControls(tex).strip();
      return clean.isEmpty() || Dollars.hasAnkiMark(tex)
          ? Optional.empty()
          : Optional.of(new Found(clean, false, piece, end + 1));
    }

    private Optional<Found> formula(Matcher opening) {
      Delimiters delimiters = delimiters(opening.group());
      String close = delimiters.close();
      if (piece < openUntil.getOrDefault(close, 0)) {
        return Optional.empty();
      }
      StringBuilder tex = new StringBuilder();
      int start = opening.end();
      for (int i = piece; i < pieces.size(); i++) {
        if (pieces.get(i).inline() instanceof Inline.Text text) {
          int end = text.text().indexOf(close, start);
          tex.append(text.text(), start, end < 0 ? text.text().length() : end);
          if (end >= 0) {
            String clean = FieldText.withoutControls(tex.toString()).strip();
            return clean.isEmpty()
                ? Optional.empty()
                : Optional.of(delimiters.formula(clean, i, end + close.length()));
          }
        } else if (pieces.get(i).inline() instanceof Inline.LineBreak) {
          tex.append('\n');
        } else {
          openUntil.put(close, i);
          return Optional.empty();
        }
        start = 0;
      }
      openUntil.put(close, pieces.size());
      return Optional.empty();
    }
  }
}
