package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.WritingSystem;
import java.util.List;
import java.util.stream.Stream;

/**
 * The font sizes of a kind of side. Few sizes, with clear steps between them, look alike from card
 * to card.
 *
 * @param steps the sizes, from the largest to the smallest; at least one
 * @param centred whether running text is centred, else it is flush left
 */
public record SizeLadder(List<Step> steps, boolean centred) {
  /** The size up to which text may fill a card. */
  static final float TEXT = 12;

  /** The size of a deck whose words are large, in which ideographs may be larger. */
  private static final float LARGE = 22;

  private static final List<Step> IDEOGRAPHS = List.of(new Step(48, 1), new Step(36, 1));

  /** The factor by which text with fine marks is larger. */
  private static final float FINE_MARKS = 1.2f;

  /** The size of program text as a fraction of the side's. */
  private static final float CODE_SCALE = 0.9f;

  private static final List<Step> USUAL =
      List.of(
          new Step(28, 1),
          new Step(22, 2),
          new Step(18, 3),
          new Step(14, 5),
          Step.ofText(TEXT),
          Step.ofText(10.5f),
          Step.ofText(9),
          Step.ofText(8));

  /**
   * A size.
   *
   * @param size in points
   * @param mostLines the maximum number of lines that are set in it; large sizes are for short
   *     sides
   */
  public record Step(float size, int mostLines) {
    static Step ofText(float size) {
      return new Step(size, Integer.MAX_VALUE);
    }
  }

  /** Copies the list. */
  public SizeLadder {
    steps = List.copyOf(steps);
  }

  /**
   * The usual sizes.
   *
   * @param smallest the smallest size, in points, above 0
   * @param largest the largest size, in points; at least the smallest
   */
  public static SizeLadder between(float smallest, float largest, boolean centred) {
    List<Step> within =
        USUAL.stream().filter(step -> step.size() > smallest && step.size() <= largest).toList();
    return new SizeLadder(
        Stream.concat(within.stream(), Stream.of(Step.ofText(smallest))).toList(), centred);
  }

  /** The smallest size, in points. */
  public float smallest() {
    return steps.get(steps.size() - 1).size();
  }

  /** The largest size, in points. */
  public float largest() {
    return steps.get(0).size();
  }

  /** These sizes down from one of them. */
  public SizeLadder downFrom(float largest) {
    return new SizeLadder(
        steps.stream().filter(step -> step.size() <= largest || step.size() == smallest()).toList(),
        centred);
  }

  /** These sizes with another alignment. */
  public SizeLadder aligned(boolean centre) {
    return new SizeLadder(steps, centre);
  }

  /** These sizes for a kind of text; the deck's largest size bounds them where it is small. */
  SizeLadder suitedTo(WritingSystem system) {
    return switch (system) {
      case USUAL -> this;
      case IDEOGRAPHIC_WORD ->
          largest() < LARGE ? this : new SizeLadder(with(IDEOGRAPHS, steps), centred);
      case WITH_FINE_MARKS ->
          new SizeLadder(
              steps.stream()
                  .map(step -> new Step(step.size() * FINE_MARKS, step.mostLines()))
                  .toList(),
              centred);
    };
  }

  private static List<Step> with(List<Step> first, List<Step> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /**
   * The sizes of sides with program text, whose letters are smaller than the text around them: they
   * are no smaller than the smallest size, and never large.
   */
  SizeLadder forCode() {
    float least = smallest() / CODE_SCALE;
    List<Step> steady =
        steps.stream().filter(step -> step.size() >= least && step.size() <= TEXT).toList();
    return steady.isEmpty() ? this : new SizeLadder(steady, centred);
  }
}
