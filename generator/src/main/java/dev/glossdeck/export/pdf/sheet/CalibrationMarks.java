package dev.glossdeck.export.pdf.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The rulers and crosses of a calibration sheet, as thin rectangles.
 *
 * @param sheet the paper
 * @param flip the edge over which the printer turns it
 * @param printer the corrections of the printer
 */
public record CalibrationMarks(Sheet sheet, Flip flip, PrinterProfile printer) {
  /** The length of the ruler across the sheet, in millimetres. */
  public static final int ACROSS = 150;

  /** The length of the ruler down the sheet, in millimetres. */
  public static final int DOWN = 180;

  private static final float MILLIMETRE = Millimetres.toPoints(1);
  private static final float WIDTH = 0.25f;

  /** The distance of the outer crosses from the edges, in millimetres. */
  private static final int MARGIN = 30;

  private static final int ARM = 10;
  private static final int TICK = 1;
  private static final int LONG_TICK = 2;
  private static final int FIFTH = 5;
  private static final int TENTH = 10;

  /** The area of the text, between the crosses. */
  public Rect text() {
    float side = 60 * MILLIMETRE;
    return new Rect(
        side, sheet.height() / 2 + 20 * MILLIMETRE, sheet.width() - 1.5f * side, 80 * MILLIMETRE);
  }

  /** The crosses with marks at every millimetre, and the rulers. */
  public List<Rect> front() {
    List<Rect> rules = new ArrayList<>();
    for (float[] at : centres()) {
      cross(rules, at[0], at[1]);
      for (int mm = -ARM; mm <= ARM; mm++) {
        float length = (mm % FIFTH == 0 ? LONG_TICK : TICK) * MILLIMETRE;
        rules.add(upright(at[0] + mm * MILLIMETRE, at[1] - length / 2, length));
        rules.add(level(at[0] - length / 2, at[1] + mm * MILLIMETRE, length));
      }
    }
    rulers(rules);
    return rules;
  }

  /** The plain crosses, behind those of the front. */
  public List<Rect> back() {
    List<Rect> rules = new ArrayList<>();
    Placement through = flip.through(sheet);
    for (float[] at : centres()) {
      cross(rules, through.x(at[0], at[1]), through.y(at[0], at[1]));
    }
    return rules;
  }

  private List<float[]> centres() {
    float margin = MARGIN * MILLIMETRE;
    float right = sheet.width() - margin;
    float top = sheet.height() - margin;
    return List.of(
        new float[] {margin, margin},
        new float[] {right, margin},
        new float[] {margin, top},
        new float[] {right, top},
        new float[] {sheet.width() / 2, sheet.height() / 2});
  }

  private static void cross(List<Rect> rules, float x, float y) {
    float arm = ARM * MILLIMETRE;
    rules.add(upright(x, y - arm, 2 * arm));
    rules.add(level(x - arm, y, 2 * arm));
  }

  private void rulers(List<Rect> rules) {
    float left = (sheet.width() - ACROSS * MILLIMETRE) / 2;
    float y = 45 * MILLIMETRE;
    rules.add(level(left, y, ACROSS * MILLIMETRE));
    for (int mm = 0; mm <= ACROSS; mm++) {
      rules.add(upright(left + mm * MILLIMETRE, y, tick(mm)));
    }
    float x = 48 * MILLIMETRE;
    float bottom = 55 * MILLIMETRE;
    rules.add(upright(x, bottom, DOWN * MILLIMETRE));
    for (int mm = 0; mm <= DOWN; mm++) {
      rules.add(level(x - tick(mm), bottom + mm * MILLIMETRE, tick(mm)));
    }
  }

  private static float tick(int mm) {
    return (mm % TENTH == 0 ? 3 * LONG_TICK : mm % FIFTH == 0 ? 2 * LONG_TICK : LONG_TICK)
        * MILLIMETRE;
  }

  private static Rect upright(float x, float bottom, float length) {
    return new Rect(x - WIDTH / 2, bottom, WIDTH, length);
  }

  private static Rect level(float left, float y, float length) {
    return new Rect(left, y - WIDTH / 2, length, WIDTH);
  }
}
