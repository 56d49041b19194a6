package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.layout.TextLine;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.InlineBox;
import dev.glossdeck.export.pdf.text.Line;
import dev.glossdeck.export.pdf.text.LineBreaker;
import dev.glossdeck.export.pdf.text.StyledText;
import dev.glossdeck.export.pdf.text.TextDirection;
import dev.glossdeck.export.pdf.text.TextStyle;
import dev.glossdeck.export.pdf.text.TextTypesetter;
import dev.glossdeck.export.pdf.text.UnprintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The line at the bottom of a card, which identifies it. It is mirrored in decks that are read from
 * right to left. Thread-safe.
 */
final class SmallPrint {
  private static final float SIZE = 6.5f;
  private static final float GAP = 2;
  private static final String ELLIPSIS = "\u2026";

  private final Typefaces typefaces;
  private final Rect place;
  private final boolean rightToLeft;

  /** The starts of lines so far: titles and topics, which many cards share. */
  private final Map<Start, Line> starts;

  private record Start(String text, float width) {}

  /**
   * Creates a line.
   *
   * @param place its baseline
   * @param rightToLeft whether it begins at the right
   */
  SmallPrint(Typefaces typefaces, Rect place, boolean rightToLeft) {
    this(typefaces, place, rightToLeft, new ConcurrentHashMap<>());
  }

  private SmallPrint(
      Typefaces typefaces, Rect place, boolean rightToLeft, Map<Start, Line> starts) {
    this.starts = starts;
    this.typefaces = typefaces;
    this.place = place;
    this.rightToLeft = rightToLeft;
  }

  /** The same at a line that ends earlier, by a width in points. */
  SmallPrint narrowed(float by) {
    float left = rightToLeft ? place.x() + by : place.x();
    Rect rest = new Rect(left, place.y(), place.width() - by, place.height());
    return new SmallPrint(typefaces, rest, rightToLeft, starts);
  }

  /** The characters of a text that cannot be printed as they are. */
  UnprintableText unprintable(String text) {
    TextTypesetter typesetter = new TextTypesetter(typefaces);
    typesetter.typeset(new StyledText().text(text, TextStyle.PLAIN), TextDirection.AUTO);
    return typesetter.unprintable();
  }

  /**
   * Typesets a text at the start of the line and a short one at its end; the first one is truncated
   * if both do not fit.
   */
  List<TextLine> lines(String start, String end) {
    return lines(start, label(end));
  }

  /** A short text for the end of the line, for several lines that end alike. */
  Line label(String text) {
    return truncated(text, GlyphSpace.ofPoints(place.width(), SIZE) / 2);
  }

  /** The same with a {@link #label} at its end. */
  List<TextLine> lines(String start, Line last) {
    float whole = GlyphSpace.ofPoints(place.width(), SIZE);
    float rest = whole - last.width() - GlyphSpace.ofEm(GAP);
    Line first = starts.computeIfAbsent(new Start(start, rest), it -> truncated(start, rest));
    return List.of(placed(first, place, !rightToLeft), placed(last, place, rightToLeft));
  }

  /**
   * Typesets a short text at the end of an area.
   *
   * @param area the area, on whose lower edge the text stands
   */
  List<TextLine> atEnd(Rect area, String text) {
    Line line = truncated(text, GlyphSpace.ofPoints(area.width(), SIZE));
    return List.of(placed(line, area, rightToLeft));
  }

  private static TextLine placed(Line line, Rect area, boolean atLeft) {
    float width = GlyphSpace.toPoints(line.width(), SIZE);
    float x = atLeft ? area.x() : area.right() - width;
    return new TextLine(x, area.y(), SIZE, line.runs(), Tag.ARTIFACT);
  }

  private Line truncated(String text, float width) {
    List<Line> whole = lines(text, width);
    if (whole.size() == 1) {
      return whole.get(0);
    }
    Line ellipsis = lines(ELLIPSIS, width).get(0);
    Line start = lines(text, width - ellipsis.width()).get(0);
    List<InlineBox> boxes = new ArrayList<>(start.boxes());
    if (width(boxes) + ellipsis.width() > width) {
      // The space behind the last word, which the width of a line does not count.
      boxes.remove(boxes.size() - 1);
    }
    float used = width(boxes) + ellipsis.width();
    boxes.addAll(ellipsis.boxes());
    return new Line(boxes, used, false, 0, start.rightToLeft());
  }

  private static float width(List<InlineBox> boxes) {
    return (float) boxes.stream().mapToDouble(InlineBox::width).sum();
  }

  private List<Line> lines(String text, float width) {
    TextTypesetter typesetter = new TextTypesetter(typefaces);
    StyledText styled = new StyledText().text(text, TextStyle.PLAIN);
    return LineBreaker.lines(typesetter.typeset(styled, TextDirection.AUTO), width);
  }
}
