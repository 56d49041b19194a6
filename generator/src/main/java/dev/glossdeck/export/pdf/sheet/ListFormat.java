package dev.glossdeck.export.pdf.sheet;

/**
 * The areas of a list of questions with their answers beside them, in points.
 *
 * @param sheet the paper
 * @param rightToLeft whether the answers stand left of the questions
 */
public record ListFormat(Sheet sheet, boolean rightToLeft) {
  private static final float SIDE_MARGIN = Millimetres.toPoints(15);
  private static final float END_MARGIN = Millimetres.toPoints(18);
  private static final float NUMBERS = Millimetres.toPoints(10);
  private static final float GAP = Millimetres.toPoints(6);
  private static final float QUESTION_SHARE = 0.4f;

  /** The height between two rows, half of it above the rule. */
  public static final float ROW_GAP = Millimetres.toPoints(3);

  /** The rows of a page. */
  public Rect rows() {
    return new Rect(
        SIDE_MARGIN, END_MARGIN, sheet.width() - 2 * SIDE_MARGIN, sheet.height() - 2 * END_MARGIN);
  }

  /** The line above the rows with the title and the number of the page. */
  public Rect header() {
    return new Rect(
        SIDE_MARGIN,
        sheet.height() - END_MARGIN + Millimetres.toPoints(4),
        sheet.width() - 2 * SIDE_MARGIN,
        0);
  }

  /** The number of a card, before its question. */
  public Rect number() {
    return column(0, NUMBERS - GAP / 2);
  }

  /** The question, from the left edge of the rows. */
  public Rect question() {
    return column(NUMBERS, questionWidth());
  }

  /** The answer, from the left edge of the rows. */
  public Rect answer() {
    float start = NUMBERS + questionWidth() + GAP;
    return column(start, rows().width() - start);
  }

  private float questionWidth() {
    return (rows().width() - NUMBERS - GAP) * QUESTION_SHARE;
  }

  /** A column that begins at a distance from where reading begins. */
  private Rect column(float start, float width) {
    float x = rightToLeft ? rows().width() - start - width : start;
    return new Rect(x, 0, width, rows().height());
  }
}
