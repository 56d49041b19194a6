package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.text.Graphic.Formula;
import dev.glossdeck.maths.AffineMap;
import dev.glossdeck.maths.FormulaExtent;
import dev.glossdeck.maths.Lettering;
import dev.glossdeck.maths.Outline;
import dev.glossdeck.maths.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a formula along vertical lines that cross no part of it. So a sign within a fraction, whose
 * bar is above or below it, is no place to cut.
 */
final class FormulaCut {
  private static final int HEXADECIMAL = 16;
  private static final double ON_THE_BASELINE = 0.01;
  private static final float TOUCHING = 0.02f;

  /** A sign in an exponent is smaller than this fraction of the largest sign. */
  private static final double TEXT_SIZE = 0.9;

  private final InlineGraphic graphic;
  private final Formula formula;
  private final List<Part> parts = new ArrayList<>();

  /**
   * A shape of the formula.
   *
   * @param shape the shape
   * @param extent its extent, in em
   * @param character its character; 0 for a bar
   */
  private record Part(Shape shape, FormulaExtent extent, int character) {
    boolean isGlyph() {
      return shape.contour().isGlyph();
    }

    double scale() {
      return shape.placement().a();
    }
  }

  FormulaCut(InlineGraphic graphic) {
    this.graphic = graphic;
    this.formula = (Formula) graphic.graphic();
    for (Shape shape : formula.outline().shapes()) {
      parts.add(new Part(shape, FormulaExtent.of(shape), character(shape)));
    }
    parts.sort(Comparator.comparingDouble(part -> part.extent().left()));
  }

  private static int character(Shape shape) {
    String source = shape.contour().source();
    if (!shape.contour().isGlyph()) {
      return 0;
    }
    String digits = source.substring(source.lastIndexOf('/') + 1);
    return digits.matches("[0-9A-Fa-f]{1,6}") ? Integer.parseInt(digits, HEXADECIMAL) : 0;
  }

  /** The pieces between the places of a kind. */
  List<InlineGraphic> before(FormulaBreak kind) {
    List<InlineGraphic> pieces = new ArrayList<>();
    float from = 0;
    for (float at : places(kind)) {
      if (at > from + TOUCHING) {
        pieces.add(piece(from, at));
        from = at;
      }
    }
    pieces.add(piece(from, formula.outline().width()));
    return pieces;
  }

  private List<Float> places(FormulaBreak kind) {
    double largest = parts.stream().filter(Part::isGlyph).mapToDouble(Part::scale).max().orElse(0);
    List<Float> places = new ArrayList<>();
    int depth = 0;
    boolean mayBreak = false;
    boolean afterComma = false;
    for (Part part : parts) {
      int character = part.character();
      boolean isInLine =
          Math.abs(part.shape().placement().f()) < ON_THE_BASELINE
              && part.scale() > TEXT_SIZE * largest;
      boolean isHere =
          afterComma
              || (isInLine && !FormulaBreak.isComma(character) && kind.isAt(character, depth));
      if (isHere && mayBreak && crossesNothing(part.extent().left())) {
        places.add(part.extent().left());
      }
      afterComma = isInLine && FormulaBreak.isComma(character) && kind.isAt(character, depth);
      depth += FormulaBreak.nesting(character);
      mayBreak =
          !(isInLine && FormulaBreak.isSign(character)) && FormulaBreak.nesting(character) <= 0;
    }
    return places;
  }

  private boolean crossesNothing(float x) {
    for (Part part : parts) {
      if (part.extent().left() < x - TOUCHING && part.extent().right() > x + TOUCHING) {
        return false;
      }
    }
    return formula.outline().letterings().stream()
        .noneMatch(text -> text.x() < x - TOUCHING && text.x() + text.width() > x + TOUCHING);
  }

  private InlineGraphic piece(float from, float to) {
    float top = 0;
    float bottom = 0;
    List<Shape> shapes = new ArrayList<>();
    for (Part part : parts) {
      if (isWithin(part.extent().left(), from, to)) {
        shapes.add(moved(part.shape(), from));
        top = Math.max(top, part.extent().top());
        bottom = Math.min(bottom, part.extent().bottom());
      }
    }
    List<Lettering> letterings = formula.outline().letterings();
    List<Graphic.Letters> letters = new ArrayList<>();
    List<Lettering> reserved = new ArrayList<>();
    for (int i = 0; i < letterings.size(); i++) {
      if (isWithin(letterings.get(i).x(), from, to)) {
        letters.add(moved(formula.letters().get(i), from));
        reserved.add(moved(letterings.get(i), from));
        top = Math.max(top, letterings.get(i).y() + letterings.get(i).size());
      }
    }
    Outline outline = new Outline(to - from, top, -bottom, shapes, reserved);
    float unit = graphic.width() / formula.outline().width();
    return new InlineGraphic(
        new Formula(outline, letters),
        (to - from) * unit,
        top * unit,
        -bottom * unit,
        graphic.tag(),
        graphic.level());
  }

  private boolean isWithin(float left, float from, float to) {
    boolean isFirst = from == 0;
    boolean isLast = to == formula.outline().width();
    return (isFirst || left >= from - TOUCHING) && (isLast || left < to - TOUCHING);
  }

  private static Shape moved(Shape shape, float by) {
    AffineMap at = shape.placement();
    AffineMap moved = new AffineMap(at.a(), at.b(), at.c(), at.d(), at.e() - by, at.f());
    return new Shape(shape.contour(), moved, shape.colour());
  }

  private static Lettering moved(Lettering it, float by) {
    return new Lettering(
        it.text(), it.x() - by, it.y(), it.size(), it.width(), it.bold(), it.italic(), it.colour());
  }

  private static Graphic.Letters moved(Graphic.Letters letters, float by) {
    return new Graphic.Letters(letters.x() - by, letters.y(), letters.size(), letters.runs());
  }
}
