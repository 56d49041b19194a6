package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.CardTypesetter.TypesetCard;
import dev.glossdeck.export.pdf.flow.FlowSide;
import dev.glossdeck.export.pdf.layout.FaceLayout;
import dev.glossdeck.export.pdf.layout.LaidOutSide;
import dev.glossdeck.export.pdf.layout.SizeLadder;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * The sizes of a deck's fronts and backs. They begin at the size at which nine cards in ten fit, so
 * that cards look alike; short backs are centred if nine in ten are short.
 *
 * @param fronts the sizes of fronts
 * @param backs the sizes of backs
 */
record DeckSizes(SizeLadder fronts, SizeLadder backs) {
  /** The number of cards that stand for a deck. */
  static final int SAMPLE = 120;

  /** The size of text, which the sizes of a deck begin at or above. */
  private static final float TEXT = 12;

  private static final int CENTRED_LINES = 5;
  private static final double EXCEPTIONS = 0.1;

  /** Of so many sides, one may be an exception: a long question must not make a sheet small. */
  private static final int FEW = 5;

  /**
   * Measures cards.
   *
   * @throws IOException if the thread is interrupted
   */
  static DeckSizes of(List<TypesetCard> sample, Rect area, SizeLadder ladder, Workers workers)
      throws IOException {
    FaceLayout layout = new FaceLayout(area, ladder);
    Workers.Pending<List<LaidOutSide>> asked = sides(sample, TypesetCard::front, layout, workers);
    List<LaidOutSide> backs = sides(sample, TypesetCard::back, layout, workers).await();
    List<LaidOutSide> fronts = asked.await();
    boolean areShort =
        backs.stream().filter(side -> side.lines() > CENTRED_LINES).count()
            <= exceptions(backs.size());
    return new DeckSizes(
        ladder.downFrom(common(fronts, ladder)),
        ladder.downFrom(common(backs, ladder)).aligned(areShort));
  }

  /**
   * Begins to lay out the sides with text; a picture by itself fills its side, whatever the size.
   */
  private static Workers.Pending<List<LaidOutSide>> sides(
      List<TypesetCard> sample,
      Function<TypesetCard, FlowSide> side,
      FaceLayout layout,
      Workers workers) {
    List<FlowSide> texts = sample.stream().map(side).filter(one -> !one.isPicture()).toList();
    return workers.begin(texts, layout::layOut);
  }

  /** The largest size that is not too large for nine sides in ten. */
  private static float common(List<LaidOutSide> sides, SizeLadder ladder) {
    List<Float> sizes = sides.stream().map(LaidOutSide::size).sorted().toList();
    float common = sizes.isEmpty() ? ladder.largest() : sizes.get(exceptions(sizes.size()));
    return Math.max(common, TEXT);
  }

  private static int exceptions(int sides) {
    return Math.max(sides < FEW ? 0 : 1, (int) (EXCEPTIONS * sides));
  }
}
