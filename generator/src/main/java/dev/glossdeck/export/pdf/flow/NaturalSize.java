package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.deck.Media;
import java.util.Optional;

/**
 * The natural size of a picture.
 *
 * @param width in points, above 0
 * @param height in points, above 0
 */
public record NaturalSize(float width, float height) {
  /** CSS Values 4, 6.2: 96 pixels and 72 points an inch. */
  private static final double POINTS_PER_PIXEL = 0.75;

  /**
   * The natural size of a picture on paper.
   *
   * @param medium a medium of a deck
   * @return empty for a format that cannot be printed
   */
  public static Optional<NaturalSize> of(Media medium) {
    return medium
        .picture()
        .filter(picture -> picture.format().isRead())
        .map(
            picture ->
                new NaturalSize(
                    (float) (picture.width() * POINTS_PER_PIXEL),
                    (float) (picture.height() * POINTS_PER_PIXEL)));
  }
}
