package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.sheet.Millimetres;
import dev.glossdeck.export.pdf.sheet.PrinterProfile;
import java.util.List;
import java.util.Optional;

/**
 * A user's setting of a printer.
 *
 * @param backOffset the offset of backs: right and up, in millimetres
 * @param scale the size of what is printed: widths and heights, in per cent
 */
public record PrinterSetting(Optional<List<Double>> backOffset, Optional<List<Double>> scale) {
  /** Nothing is said. */
  public static final PrinterSetting NONE = new PrinterSetting(Optional.empty(), Optional.empty());

  /** The name of the option of the offset. */
  public static final String BACK_OFFSET = "back-offset";

  /** The name of the option of the scale. */
  public static final String SCALE = "scale";

  private static final double MOST_OFFSET = 20;
  private static final double LEAST_SCALE = 90;
  private static final double MOST_SCALE = 110;
  private static final float PER_CENT = 100;

  /**
   * Reads what a user wrote.
   *
   * @throws IllegalArgumentException if it cannot be understood
   */
  public static PrinterSetting of(PrintWords words) {
    return new PrinterSetting(
        words.read(
            BACK_OFFSET,
            text -> pair(text, -MOST_OFFSET, MOST_OFFSET),
            "two numbers of millimetres from -20 to 20, right and up, such as 0.5,-1"),
        words.read(
            SCALE,
            text -> pair(text, LEAST_SCALE, MOST_SCALE),
            "two numbers of per cent from 90 to 110, such as 101,100"));
  }

  private static Optional<List<Double>> pair(String text, double least, double most) {
    List<Double> numbers =
        List.of(text.split(",", -1)).stream()
            .flatMap(part -> PrintWords.number(part.strip()).stream())
            .filter(value -> value >= least && value <= most)
            .toList();
    return numbers.size() == 2 && text.split(",", -1).length == 2
        ? Optional.of(numbers)
        : Optional.empty();
  }

  /** This setting, completed by another one. */
  public PrinterSetting over(PrinterSetting other) {
    return new PrinterSetting(backOffset.or(other::backOffset), scale.or(other::scale));
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return backOffset.isEmpty() && scale.isEmpty();
  }

  PrinterProfile profile() {
    List<Double> offset = backOffset.orElse(List.of(0.0, 0.0));
    List<Double> size = scale.orElse(List.of(100.0, 100.0));
    return new PrinterProfile(
        Millimetres.toPoints(offset.get(0)),
        Millimetres.toPoints(offset.get(1)),
        size.get(0).floatValue() / PER_CENT,
        size.get(1).floatValue() / PER_CENT);
  }
}
