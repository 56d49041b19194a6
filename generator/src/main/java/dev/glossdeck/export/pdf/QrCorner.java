package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.flow.FlowSide;
import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.layout.FaceLayout;
import dev.glossdeck.export.pdf.layout.LaidOutSide;
import dev.glossdeck.export.pdf.layout.PlacedGraphic;
import dev.glossdeck.export.pdf.layout.SizeLadder;
import dev.glossdeck.export.pdf.sheet.CardFormat;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.InlineGraphic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lays out answers with a QR code in the lower right corner of the card, or in the left one if the
 * deck is read from right to left. The text gives way to the code, but is not made small for it: a
 * card without room for both has no code. Thread-safe.
 */
final class QrCorner {
  /** The width of a module, 0.38 mm: nine dots of a printer of 600 dpi; in points. */
  static final float MODULE = 1.08f;

  /** The width of the blank zone around a code, in modules (ISO/IEC 18004, 6.3.8). */
  private static final int QUIET = 4;

  private static final float QUIET_ZONE = QUIET * MODULE;

  /** The largest part of a card's width and height that a code takes. */
  private static final float MOST_WIDTH = 0.3f;

  private static final float MOST_HEIGHT = 0.4f;

  /** Text of this size is not small. */
  private static final float COMFORTABLE = 10.5f;

  private final CardFormat format;
  private final SizeLadder sizes;
  private final boolean rightToLeft;
  private final FaceLayout whole;

  /**
   * An answer.
   *
   * @param side its faces
   * @param code the code on its only face; empty if there is none
   */
  record Answer(LaidOutSide side, Optional<PlacedGraphic> code) {}

  QrCorner(CardFormat format, SizeLadder sizes, boolean rightToLeft) {
    this.format = format;
    this.sizes = sizes;
    this.rightToLeft = rightToLeft;
    this.whole = new FaceLayout(format.content(), sizes);
  }

  /**
   * Lays out an answer.
   *
   * @param page the address that its code leads to; empty for no code
   */
  Answer layOut(FlowSide answer, Optional<String> page) {
    LaidOutSide usual = whole.layOut(answer);
    Optional<PlacedGraphic> code = page.flatMap(this::placed);
    return usual.faces().size() > 1
        ? new Answer(usual, Optional.empty())
        : code.flatMap(placed -> beside(placed, answer, usual))
            .orElse(new Answer(usual, Optional.empty()));
  }

  /** The width that a code takes from the line at the bottom of its card, in points. */
  static float width(PlacedGraphic code) {
    return code.bounds().width() + QUIET_ZONE;
  }

  private Optional<PlacedGraphic> placed(String page) {
    return QrEncoder.encode(page)
        .filter(code -> side(code) <= MOST_WIDTH * format.width())
        .filter(code -> side(code) <= MOST_HEIGHT * format.height())
        .map(
            code -> {
              Rect line = format.smallPrint();
              float units = GlyphSpace.ofPoints(code.modules() * MODULE, 1);
              Tag tag = new Tag(List.of(new Tag.Node("Figure", Integer.MAX_VALUE, page, "")));
              return new PlacedGraphic(
                  rightToLeft ? line.x() : line.right() - code.modules() * MODULE,
                  line.y(),
                  1,
                  new InlineGraphic(code, units, units, 0, tag),
                  tag);
            });
  }

  /** The length of a side with the blank zone, in points. */
  private static float side(Graphic.QrCode code) {
    return (code.modules() + 2 * QUIET) * MODULE;
  }

  private static boolean hasCode(FlowSide answer) {
    return answer.blocks().stream().anyMatch(block -> block.style().shaded());
  }

  /** The answer where it is if that leaves the corner blank, else above the code or beside it. */
  private Optional<Answer> beside(PlacedGraphic code, FlowSide answer, LaidOutSide usual) {
    Rect content = format.content();
    float left = code.bounds().x() - QUIET_ZONE;
    float right = code.bounds().right() + QUIET_ZONE;
    float top = code.bounds().top() + QUIET_ZONE;
    Rect corner =
        rightToLeft ? new Rect(0, 0, right, top) : new Rect(left, 0, format.width() - left, top);
    if (usual.faces().get(0).leaves(corner)) {
      return Optional.of(new Answer(usual, Optional.of(code)));
    }
    Rect above = new Rect(content.x(), top, content.width(), content.top() - top);
    float from = rightToLeft ? right : content.x();
    float to = rightToLeft ? content.right() : left;
    Rect beside = new Rect(from, content.y(), to - from, content.height());
    float least = Math.min(usual.size(), COMFORTABLE);
    return Stream.of(above, beside)
        .map(area -> new FaceLayout(area, sizes).layOut(answer))
        .filter(side -> side.faces().size() == 1 && side.size() >= least)
        .filter(side -> side.tornWords() <= usual.tornWords())
        .filter(side -> !hasCode(answer) || side.lines() <= usual.lines())
        .reduce((first, second) -> second.size() > first.size() ? second : first)
        .map(side -> new Answer(side, Optional.of(code)));
  }
}
