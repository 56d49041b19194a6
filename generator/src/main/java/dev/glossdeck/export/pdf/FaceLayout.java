package dev.glossdeck.export.pdf;

import java.util.List;

/**
 * Finds the largest size at which a side fits its box. Down to {@link #UNTORN} points a size counts
 * only if no word is torn. Pictures give way before the text becomes small. What is too long for
 * the smallest size goes on over as few faces as that size takes, as large as they allow; nothing
 * is clipped.
 */
final class FaceLayout {
  private static final float STEP = 0.5f;

  /** Smaller than this, text suffers more than a torn word does. */
  private static final float UNTORN = 9f;

  /** Text beside a picture is not made smaller than this before the picture is. */
  private static final float COMFORTABLE = 10.5f;

  /** How high pictures may be as shares of the box, tried in this order. */
  private static final float[] PICTURES = {0.9f, 0.8f, 0.65f, 0.55f, 0.45f};

  private static final float SMALLEST_PICTURE = PICTURES[PICTURES.length - 1];

  private final Box box;
  private final Sizes sizes;

  /**
   * What a kind of side looks like.
   *
   * @param largest in points, for text that is short enough
   * @param smallest in points
   * @param centredLines how many lines of running text stand centred; more stand left
   */
  record Sizes(float largest, float smallest, int centredLines) {}

  FaceLayout(Box box, Sizes sizes) {
    this.box = box;
    this.sizes = sizes;
  }

  /** Lays a side out on as few faces as it needs, at least one. */
  List<CardFace> lay(List<SidePart> parts) {
    if (parts.stream().anyMatch(SidePart::hasPicture)) {
      for (float pictures : PICTURES) {
        List<CardFace> face = onOne(parts, pictures, COMFORTABLE);
        if (!face.isEmpty()) {
          return face;
        }
      }
    }
    List<CardFace> face = onOne(parts, SMALLEST_PICTURE, UNTORN);
    return face.isEmpty() ? onFewest(parts) : face;
  }

  /** One face at the largest size that fits without tearing; empty if none from a least one on. */
  private List<CardFace> onOne(List<SidePart> parts, float pictures, float leastSize) {
    for (float size = sizes.largest(); size >= leastSize; size -= STEP) {
      Draft draft = draft(parts, size, pictures);
      if (draft.fits() && !draft.isTorn()) {
        return draft.faces();
      }
    }
    return List.of();
  }

  private List<CardFace> onFewest(List<SidePart> parts) {
    List<CardFace> fewest = draft(parts, sizes.smallest(), SMALLEST_PICTURE).faces();
    for (float size = sizes.largest(); size > sizes.smallest(); size -= STEP) {
      List<CardFace> faces = draft(parts, size, SMALLEST_PICTURE).faces();
      if (faces.size() == fewest.size()) {
        return faces;
      }
    }
    return fewest;
  }

  private Draft draft(List<SidePart> parts, float size, float pictures) {
    Draft left = draft(parts, new Setting(size, false, pictures * box.height(), box.height()));
    boolean isRunning = parts.stream().allMatch(SidePart::isRunning);
    return !isRunning || left.lineCount() > sizes.centredLines()
        ? left
        : draft(parts, new Setting(size, true, pictures * box.height(), box.height()));
  }

  private Draft draft(List<SidePart> parts, Setting setting) {
    return new Draft(new SlabMaker(setting), box, parts);
  }
}
