package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.text.Graphic.Formula;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a formula that is wider than a line: before relations, else before binary operators or
 * after commas, never within a fraction, a root or an exponent (Knuth, "The TeXbook", chapter 18).
 */
public final class FormulaBreaker {
  private FormulaBreaker() {}

  /**
   * Breaks the formula of a word.
   *
   * @param width the width of a line, in glyph space units of the side's font size
   * @return the word itself if it fits or holds no formula that can be broken
   */
  public static List<Word> broken(Word word, float width) {
    if (!word.hasGraphic() || word.width() <= width) {
      return List.of(word);
    }
    List<Word> parts = new ArrayList<>();
    List<InlineBox> open = new ArrayList<>();
    for (InlineBox box : word.boxes()) {
      if (box instanceof InlineGraphic graphic && graphic.graphic() instanceof Formula) {
        List<InlineGraphic> pieces = pieces(List.of(graphic), FormulaBreak.RELATION, width);
        for (int i = 0; i < pieces.size(); i++) {
          if (i > 0) {
            parts.add(new Word(open, Word.Gap.NONE, SimpleRun.NONE, word.rightToLeft()));
            open = new ArrayList<>();
          }
          open.add(pieces.get(i));
        }
      } else {
        open.add(box);
      }
    }
    parts.add(new Word(open, word.gap(), word.gapRun(), word.rightToLeft()));
    return List.copyOf(parts);
  }

  private static List<InlineGraphic> pieces(
      List<InlineGraphic> formula, FormulaBreak weakest, float width) {
    List<InlineGraphic> pieces = new ArrayList<>();
    for (InlineGraphic part : formula) {
      if (part.width() <= width) {
        pieces.add(part);
      } else {
        pieces.addAll(new FormulaCut(part).before(weakest));
      }
    }
    boolean fits = pieces.stream().allMatch(piece -> piece.width() <= width);
    return fits || weakest.next().isEmpty() ? pieces : pieces(pieces, weakest.next().get(), width);
  }
}
