package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.text.SizeTrial;
import java.util.List;

/**
 * Finds the largest size at which a side fits its box. Down to {@link #SMALLEST_UNBROKEN} points a
 * size counts only if no word is torn. Pictures give way before the text becomes small. What is too
 * long for the smallest size goes on over as few faces as that size takes, as large as they allow;
 * nothing is clipped.
 */
public final class FaceLayout {
  private static final float STEP = 0.5f;

  /** Smaller than this, text suffers more than a torn word does. */
  private static final float SMALLEST_UNBROKEN = 9f;

  /** Text beside a picture is not made smaller than this before the picture is. */
  private static final float COMFORTABLE = 10.5f;

  /** How high pictures may be as shares of the box, tried in this order. */
  private static final float[] PICTURE_HEIGHTS = {0.9f, 0.8f, 0.65f, 0.55f, 0.45f};

  private static final float SMALLEST_PICTURE = PICTURE_HEIGHTS[PICTURE_HEIGHTS.length - 1];

  private final Rect area;
  private final Sizes sizes;

  /**
   * What a kind of side looks like.
   *
   * @param largest in points, for text that is short enough
   * @param smallest in points
   * @param centredLines how many lines of running text stand centred; more stand left
   */
  public record Sizes(float largest, float smallest, int centredLines) {}

  public FaceLayout(Rect area, Sizes sizes) {
    this.area = area;
    this.sizes = sizes;
  }

  /** Lays a side out on as few faces as it needs, at least one. */
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

  /** One face at the largest size that fits without tearing; empty if none from a least one on. */
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
