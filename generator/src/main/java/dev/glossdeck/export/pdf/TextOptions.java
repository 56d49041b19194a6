package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.layout.SizeLadder;
import java.util.Optional;

/**
 * The text on cards.
 *
 * @param smallest the smallest size, in points
 * @param largest the largest size, in points
 * @param smartQuotes whether quotation marks and dashes are set as the language prints them
 */
public record TextOptions(float smallest, float largest, boolean smartQuotes) {
  /** The smallest size that is legible to most. */
  public static final float USUAL_SMALLEST = 8;

  /** "Large print" begins at 16 points for a letter as wide as DejaVu's at 14. */
  private static final float LARGE_SMALLEST = 14;

  private static final float LARGEST = 28;

  /** The usual sizes, of text as its author wrote it. */
  public static final TextOptions USUAL = new TextOptions(USUAL_SMALLEST, LARGEST);

  /** Text as its author wrote it. */
  public TextOptions(float smallest, float largest) {
    this(smallest, largest, false);
  }

  /** These sizes with quotation marks as typed, or as the language prints them. */
  TextOptions withSmartQuotes(boolean areSmart) {
    return new TextOptions(smallest, largest, areSmart);
  }

  /**
   * The options of a preset.
   *
   * @param preset {@code normal} or {@code large}
   * @param smallest the smallest size that the user names, in points
   * @return empty for another preset
   */
  public static Optional<TextOptions> of(String preset, Optional<Float> smallest) {
    return switch (preset) {
      case "normal" -> Optional.of(new TextOptions(smallest.orElse(USUAL_SMALLEST), LARGEST));
      case "large" -> Optional.of(new TextOptions(smallest.orElse(LARGE_SMALLEST), LARGEST));
      default -> Optional.empty();
    };
  }

  SizeLadder ladder() {
    return SizeLadder.between(smallest, Math.max(smallest, largest), true);
  }
}
