package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.text.Line;
import dev.glossdeck.export.pdf.text.LineBreaker;
import dev.glossdeck.export.pdf.text.TextDirection;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Markup;
import java.util.List;
import java.util.stream.IntStream;

/** The bullets and numbers of lists. */
final class ListMarkers {
  /** The least indent of a list, in em. */
  static final float INDENT = 1.3f;

  private static final String BULLET = "\u2022";
  private static final float GAP = 0.5f;

  private ListMarkers() {}

  /** The characters of the markers of a list, one an item. */
  static List<String> shown(Block.ItemList list) {
    return IntStream.range(0, list.items().size())
        .mapToObj(i -> list.ordered() ? (long) list.start() + i + "." : BULLET)
        .toList();
  }

  /**
   * Typesets markers. A number has the direction of its list, so that its dot is on the side of the
   * text.
   */
  static List<Line> set(
      List<String> shown,
      List<List<Block>> items,
      TextDirection direction,
      InlineTypesetter typesetter) {
    List<Block> all = items.stream().flatMap(List::stream).toList();
    boolean rightToLeft = direction.isRightToLeft(new Markup(all).plainText());
    TextDirection ofList = rightToLeft ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
    return shown.stream()
        .map(label -> typesetter.typeset(label, ofList))
        .map(words -> LineBreaker.lines(words, Float.MAX_VALUE).get(0))
        .toList();
  }

  /** The indent of a list with room for its markers, in em. */
  static float indent(List<Line> markers) {
    float widest = 0;
    for (Line line : markers) {
      widest = Math.max(widest, GlyphSpace.toEm(line.width()));
    }
    return Math.max(INDENT, widest + GAP);
  }
}
