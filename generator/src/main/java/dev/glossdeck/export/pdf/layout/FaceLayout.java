package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.FlowSide;
import dev.glossdeck.export.pdf.flow.Table;
import dev.glossdeck.export.pdf.flow.WritingSystem;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.text.SizeTrial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the largest font size at which a side fits its card with no word torn. Pictures are scaled
 * down before the text becomes small. If there is no such size, the gaps of tables become narrow,
 * then their rows become lists. A side that is too long for the smallest size continues on as few
 * further faces as that size takes, in the largest size that needs no more; nothing is clipped.
 */
public final class FaceLayout {
  /** Text beside a picture is not made smaller than this before the picture is scaled down. */
  private static final float COMFORTABLE = 10.5f;

  /**
   * The maximum heights of pictures as fractions of the content area, in the order in which they
   * are tried.
   */
  private static final float[] PICTURE_HEIGHTS = {0.9f, 0.8f, 0.65f, 0.55f, 0.45f};

  private static final float SMALLEST_PICTURE = PICTURE_HEIGHTS[PICTURE_HEIGHTS.length - 1];

  /** The greatest height that pictures have room for in the rows of a list, 60 mm, in points. */
  private static final float ROOM_IN_ROW = 170;

  /** The height of a picture that is alone, which leaves room for what stands around lines. */
  private static final float FILLED = 0.96f;

  /** The size of what is told besides an answer, as a fraction of the answer's. */
  private static final float DETAILS = 0.6f;

  /** The number of lines of an answer that is short. */
  private static final int ANSWER_LINES = 2;

  /** The height of a picture that would otherwise be on a card of its own. */
  private static final float LAST_RESORT = 0.36f;

  /** First no word is torn, then there are few faces, then few lines of code are wrapped. */
  private static final Comparator<TrialLayout> BEST =
      Comparator.comparingInt(TrialLayout::tornWords)
          .thenComparingInt(TrialLayout::faceCount)
          .thenComparingInt(TrialLayout::wrappedLines);

  private final Rect area;
  private final SizeLadder sizes;
  private final boolean atTop;

  /** Creates a layout for a content area and a kind of side, in the middle of its height. */
  public FaceLayout(Rect area, SizeLadder sizes) {
    this(area, sizes, false);
  }

  /**
   * Creates a layout for a content area and a kind of side.
   *
   * @param atTop whether sides begin at the upper edge of the area, else they are in its middle
   */
  public FaceLayout(Rect area, SizeLadder sizes, boolean atTop) {
    this.area = area;
    this.sizes = sizes;
    this.atTop = atTop;
  }

  /** The smallest size, in points. */
  public float smallest() {
    return sizes.smallest();
  }

  /** Lays out a side on as few faces as it needs, one or more. */
  public LaidOutSide layOut(FlowSide side) {
    SizeLadder ladder = sizes.suitedTo(side.system());
    return filled(side, ladder)
        .or(() -> withLargeAnswer(side, ladder))
        .map(TrialLayout::finish)
        .orElseGet(() -> layOut(side.blocks(), ladder));
  }

  /** A picture by itself fills its side. */
  private Optional<TrialLayout> filled(FlowSide side, SizeLadder ladder) {
    if (!side.isPicture()) {
      return Optional.empty();
    }
    SizeTrial trial =
        new SizeTrial(ladder.smallest(), true, FILLED * pictureRoom(), pictureRoom(), true);
    return Optional.of(trial(side.blocks(), trial, TableForm.COLUMNS)).filter(TrialLayout::fits);
  }

  /** A short answer, as on cards of vocabulary, is larger than what is told besides. */
  private Optional<TrialLayout> withLargeAnswer(FlowSide side, SizeLadder ladder) {
    if (!side.hasDetails()) {
      return Optional.empty();
    }
    List<FlowBlock> flow = side.withDetails(DETAILS);
    return ladder.steps().stream()
        .filter(step -> step.size() * DETAILS >= ladder.smallest())
        .map(
            step -> {
              TrialLayout layout = trial(flow, step.size(), SMALLEST_PICTURE, TableForm.COLUMNS);
              int most = Math.min(step.mostLines(), ANSWER_LINES);
              return Optional.of(layout)
                  .filter(it -> it.fits() && !it.isOverfull() && it.largeLines() <= most);
            })
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Lays out blocks in the usual sizes. */
  public LaidOutSide layOut(List<FlowBlock> flow) {
    return layOut(new FlowSide(flow, WritingSystem.USUAL));
  }

  private LaidOutSide layOut(List<FlowBlock> flow, SizeLadder suited) {
    SizeLadder ladder = flow.stream().anyMatch(FaceLayout::isCode) ? suited.forCode() : suited;
    if (flow.stream().anyMatch(FlowBlock::hasPicture)) {
      for (float pictures : PICTURE_HEIGHTS) {
        Optional<TrialLayout> face = onOneFace(flow, ladder, COMFORTABLE, pictures);
        if (face.isPresent()) {
          return face.get().finish();
        }
      }
    }
    return onOneFace(flow, ladder, ladder.smallest(), SMALLEST_PICTURE)
        .or(() -> withSmallPicture(flow, ladder))
        .orElseGet(() -> best(flow, ladder))
        .finish();
  }

  private Optional<TrialLayout> withSmallPicture(List<FlowBlock> flow, SizeLadder ladder) {
    return flow.stream().anyMatch(FlowBlock::hasPicture)
        ? onOneFace(flow, ladder, ladder.smallest(), LAST_RESORT)
        : Optional.empty();
  }

  private static boolean isCode(FlowBlock block) {
    return block.style().shaded();
  }

  private static List<TableForm> forms(List<FlowBlock> flow) {
    boolean hasTable = flow.stream().anyMatch(Table.class::isInstance);
    return hasTable ? List.of(TableForm.values()) : List.of(TableForm.COLUMNS);
  }

  /**
   * Lays out a side on one face at the largest size that splits no word; empty if there is none
   * down to the given size.
   */
  private Optional<TrialLayout> onOneFace(
      List<FlowBlock> flow, SizeLadder ladder, float leastSize, float pictures) {
    LeastLines least = new LeastLines(flow);
    for (TableForm form : forms(flow)) {
      for (SizeLadder.Step step : ladder.steps()) {
        if (step.size() >= leastSize && !least.exceed(step, area)) {
          TrialLayout layout = trial(flow, step.size(), pictures, form);
          if (layout.fits() && !layout.isOverfull() && layout.lineCount() <= step.mostLines()) {
            return Optional.of(layout);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The best layout on several faces, or with torn words; those are set in the smallest size. */
  private TrialLayout best(List<FlowBlock> flow, SizeLadder ladder) {
    List<TrialLayout> trials = new ArrayList<>();
    for (SizeLadder.Step step : ladder.steps()) {
      if (step.mostLines() == Integer.MAX_VALUE) {
        for (TableForm form : forms(flow)) {
          trials.add(trial(flow, step.size(), SMALLEST_PICTURE, form));
        }
      }
    }
    TrialLayout best = trials.stream().min(BEST).orElseThrow();
    boolean isTorn = best.tornWords() > 0;
    return trials.stream()
        .filter(layout -> !isTorn || layout.size() == ladder.smallest())
        .min(BEST)
        .orElse(best);
  }

  private TrialLayout trial(List<FlowBlock> flow, float size, float pictures, TableForm form) {
    boolean isRunning = flow.stream().allMatch(FlowBlock::mayBeCentred);
    SizeTrial trial =
        new SizeTrial(size, sizes.centred() && isRunning, pictures * pictureRoom(), area.height());
    return trial(flow, trial, form);
  }

  private float pictureRoom() {
    return atTop ? Math.min(ROOM_IN_ROW, area.height()) : area.height();
  }

  private TrialLayout trial(List<FlowBlock> flow, SizeTrial trial, TableForm form) {
    return new TrialLayout(new BoxBuilder(trial, form), area, flow, atTop);
  }
}
