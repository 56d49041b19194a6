package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.InlineGraphic;
import dev.glossdeck.export.pdf.text.Line;
import dev.glossdeck.export.pdf.text.LineBreaker;
import dev.glossdeck.export.pdf.text.StyledText;
import dev.glossdeck.export.pdf.text.TextColour;
import dev.glossdeck.export.pdf.text.TextDirection;
import dev.glossdeck.export.pdf.text.TextStyle;
import dev.glossdeck.export.pdf.text.TextTypesetter;
import dev.glossdeck.export.pdf.text.Word;
import dev.glossdeck.maths.Lettering;
import dev.glossdeck.maths.Outline;
import java.util.List;

/** Makes inline graphics of formulas, with the characters that the mathematical fonts lack. */
final class FormulaGraphics {
  /**
   * The letters of the mathematical fonts are smaller than those of DejaVu. At 1.24 the x-heights
   * would be the same, but the capitals would stand out of the text; this is a compromise.
   */
  private static final float SCALE = 1.15f;

  private final TextTypesetter typesetter;

  /**
   * Creates a factory.
   *
   * @param typesetter typesets the characters that the mathematical fonts lack
   */
  FormulaGraphics(TextTypesetter typesetter) {
    this.typesetter = typesetter;
  }

  /**
   * Makes the inline graphic of a formula.
   *
   * @param scale the size of the surrounding text as a fraction of the side's
   */
  InlineGraphic graphic(Outline outline, float scale, Tag tag) {
    float unit = GlyphSpace.ofEm(scale * SCALE);
    List<Graphic.Letters> letters = outline.letterings().stream().map(this::letters).toList();
    return new InlineGraphic(
        new Graphic.Formula(outline, letters),
        outline.width() * unit,
        Math.max(0, outline.ascent()) * unit,
        Math.max(0, outline.depth()) * unit,
        tag);
  }

  private Graphic.Letters letters(Lettering lettering) {
    TextStyle style = TextStyle.PLAIN.in(FontFace.of(lettering.bold(), lettering.italic()));
    TextColour colour = lettering.colour().map(TextColour::new).orElse(TextColour.TEXT);
    StyledText text = new StyledText().text(lettering.text(), style.in(colour));
    List<Word> words = typesetter.typeset(text, TextDirection.AUTO);
    Line line = LineBreaker.lines(words, Float.MAX_VALUE).get(0);
    float width = GlyphSpace.toEm(line.width()) * lettering.size();
    // The width of the text was estimated without a font.
    float fitting = Math.min(1, lettering.width() / width);
    return new Graphic.Letters(
        lettering.x(), lettering.y(), lettering.size() * fitting, line.runs());
  }
}
