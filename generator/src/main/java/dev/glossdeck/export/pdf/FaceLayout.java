package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.Passage.Alignment;
import java.util.List;

/**
 * Finds the largest size at which a side fits its box. Down to {@link #UNTORN} points a size counts
 * only if no word is torn. Text too long for the smallest size goes on over as few faces as that
 * size takes, as large as they allow; nothing is clipped.
 */
final class FaceLayout {
  private static final float STEP = 0.5f;

  /** Smaller than this, text suffers more than a torn word does. */
  private static final float UNTORN = 9f;

  private final Typefaces typefaces;
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

  FaceLayout(Typefaces typefaces, Box box, Sizes sizes) {
    this.typefaces = typefaces;
    this.box = box;
    this.sizes = sizes;
  }

  /** Lays a side out on as few faces as it needs, at least one. */
  List<CardFace> lay(List<Passage> passages) {
    for (float size = sizes.largest(); size >= UNTORN; size -= STEP) {
      Draft draft = draft(passages, size);
      if (draft.fits() && !draft.isTorn()) {
        return draft.faces();
      }
    }
    List<CardFace> fewest = draft(passages, sizes.smallest()).faces();
    for (float size = sizes.largest(); size > sizes.smallest(); size -= STEP) {
      List<CardFace> faces = draft(passages, size).faces();
      if (faces.size() == fewest.size()) {
        return faces;
      }
    }
    return fewest;
  }

  private Draft draft(List<Passage> passages, float size) {
    boolean isRunning = passages.stream().allMatch(FaceLayout::isRunning);
    Draft left = new Draft(typefaces, box, size, false);
    passages.forEach(left::add);
    if (!isRunning || left.lineCount() > sizes.centredLines()) {
      return left;
    }
    Draft centred = new Draft(typefaces, box, size, true);
    passages.forEach(centred::add);
    return centred;
  }

  private static boolean isRunning(Passage passage) {
    return passage.shape().alignment() != Alignment.LEFT;
  }
}
