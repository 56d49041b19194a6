package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.maths.Lettering;
import dev.glossdeck.maths.Outline;
import java.util.List;

/** Makes drawings of formulas, with the letters in them that mathematical fonts lack. */
final class FormulaSetter {
  /**
   * The letters of a formula are smaller for their size than DejaVu's. With their x as high as
   * DejaVu's, 1.24, its capitals would stand out of the text; so this is between the two.
   */
  private static final float SCALE = 1.15f;

  private static final float UNITS = 1000f;

  private final TextSetter setter;

  /**
   * A maker of formulas.
   *
   * @param setter sets letters, and remembers those that no face has
   */
  FormulaSetter(TextSetter setter) {
    this.setter = setter;
  }

  /**
   * A formula as a drawing.
   *
   * @param scale the size of the text around it as a share of the side's
   */
  Drawing drawing(Outline outline, float scale, Tag tag) {
    float unit = scale * SCALE * UNITS;
    List<Art.Letters> letters = outline.letterings().stream().map(this::letters).toList();
    return new Drawing(
        new Art.Formula(outline, letters),
        outline.width() * unit,
        Math.max(0, outline.ascent()) * unit,
        Math.max(0, outline.depth()) * unit,
        tag);
  }

  private Art.Letters letters(Lettering lettering) {
    TextStyle style = TextStyle.PLAIN.in(FontFace.of(lettering.bold(), lettering.italic()));
    Ink ink = lettering.colour().map(Ink::new).orElse(Ink.TEXT);
    setter.text(lettering.text(), style.in(ink));
    Line line = LineBreaker.lines(setter.finish(), Float.MAX_VALUE).get(0);
    float width = line.width() / UNITS * lettering.size();
    // The room was estimated without a font.
    float fitting = Math.min(1, lettering.width() / width);
    return new Art.Letters(lettering.x(), lettering.y(), lettering.size() * fitting, line.runs());
  }
}
