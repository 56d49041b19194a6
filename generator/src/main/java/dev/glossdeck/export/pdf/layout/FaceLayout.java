package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.text.SizeTrial;
import java.util.List;

/**
 * Finds the largest font size at which a side fits its card. Down to {@link #SMALLEST_UNBROKEN}
 * points a size is used only if it splits no word. Pictures are scaled down before the text becomes
 * small. A side that is too long for the smallest size continues on as few further faces as that
 * size takes, in the largest size that needs no more; nothing is clipped.
 */
public final class FaceLayout {
  private static final float STEP = 0.5f;

  /** Below this size, legible text is preferred to unbroken words. */
  private static final float SMALLEST_UNBROKEN = 9f;

  /** Text beside a picture is not made smaller than this before the picture is scaled down. */
  private static final float COMFORTABLE = 10.5f;

  /**
   * The maximum heights of pictures as fractions of the content area, in the order in which they
   * are tried.
   */
  private static final float[] PICTURE_HEIGHTS = {0.9f, 0.8f, 0.65f, 0.55f, 0.45f};

  private static final float SMALLEST_PICTURE = PICTURE_HEIGHTS[PICTURE_HEIGHTS.length - 1];

  private final Rect area;
  private final Sizes sizes;

  /**
   * The font sizes of a kind of side.
   *
   * @param largest the size of text that is short enough, in points
   * @param smallest the smallest size, in points
   * @param centredLines the maximum number of lines of running text that are centred; longer text
   *     is flush left
   */
  public record Sizes(float largest, float smallest, int centredLines) {}

  /** Creates a layout for a content area and a kind of side. */
  public FaceLayout(Rect area, Sizes sizes) {
    this.area = area;
    this.sizes = sizes;
  }

  /**
   * Lays out a side.
   *
   * @return as few faces as it needs, one or more
   */
  public List<CardFace> layOut(List<FlowBlock> flow) {
    if (flow.stream().anyMatch(FlowBlock::hasPicture)) {
      for (float pictures : PICTURE_HEIGHTS) {
        List<CardFace> face = onOneFace(flow, pictures, COMFORTABLE);
        if (!face.isEmpty()) {
          return face;
        }
      }
    }
    List<CardFace> face = onOneFace(flow, SMALLEST_PICTURE, SMALLEST_UNBROKEN);
    return face.isEmpty() ? onFewestFaces(flow) : face;
  }

  /**
   * Lays out a side on one face at the largest size that splits no word; empty if there is none
   * down to the given size.
   */
  private List<CardFace> onOneFace(List<FlowBlock> flow, float pictures, float leastSize) {
    for (float size = sizes.largest(); size >= leastSize; size -= STEP) {
      TrialLayout layout = trial(flow, size, pictures);
      if (layout.fits() && !layout.isOverfull()) {
        return layout.faces();
      }
    }
    return List.of();
  }

  private List<CardFace> onFewestFaces(List<FlowBlock> flow) {
    List<CardFace> fewest = trial(flow, sizes.smallest(), SMALLEST_PICTURE).faces();
    for (float size = sizes.largest(); size > sizes.smallest(); size -= STEP) {
      List<CardFace> faces = trial(flow, size, SMALLEST_PICTURE).faces();
      if (faces.size() == fewest.size()) {
        return faces;
      }
    }
    return fewest;
  }

  private TrialLayout trial(List<FlowBlock> flow, float size, float pictures) {
    TrialLayout left =
        trial(flow, new SizeTrial(size, false, pictures * area.height(), area.height()));
    boolean isRunning = flow.stream().allMatch(FlowBlock::mayBeCentred);
    return !isRunning || left.lineCount() > sizes.centredLines()
        ? left
        : trial(flow, new SizeTrial(size, true, pictures * area.height(), area.height()));
  }

  private TrialLayout trial(List<FlowBlock> flow, SizeTrial trial) {
    return new TrialLayout(new BoxBuilder(trial), area, flow);
  }
}
