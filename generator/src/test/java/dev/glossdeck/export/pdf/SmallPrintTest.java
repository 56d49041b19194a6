package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.layout.TextLine;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.text.GlyphRun;
import dev.glossdeck.export.pdf.text.GlyphSink;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A line of 200 points. */
class SmallPrintTest {
  private static final Rect PLACE = new Rect(20, 10, 200, 0);
  private static final SmallPrint PRINT = new SmallPrint(Typefaces.bundled(), PLACE, false);
  private static final float EXACT = 0.01f;

  @Test
  void beginsAtTheLeftAndEndsAtTheRight() {
    List<TextLine> lines = PRINT.lines("Networks", "12");

    assertThat(lines).extracting(SmallPrintTest::text).containsExactly("Networks", "12");
    assertThat(lines.get(0).x()).isEqualTo(20);
    assertThat(end(lines.get(1))).isCloseTo(220, offset(EXACT));
    assertThat(lines).extracting(TextLine::baseline).containsOnly(10f);
    assertThat(lines).extracting(TextLine::size).containsOnly(6.5f);
    assertThat(lines).allMatch(line -> line.tag().isArtifact());
  }

  @Test
  void beginsAtTheRightWhereTheDeckIsReadSo() {
    SmallPrint mirrored = new SmallPrint(Typefaces.bundled(), PLACE, true);

    List<TextLine> lines = mirrored.lines("شبكات", "12");
    assertThat(lines.get(1).x()).isEqualTo(20);
    assertThat(text(lines.get(1))).isEqualTo("12");
    assertThat(lines.get(0).x()).isBetween(160f, 210f);
    assertThat(mirrored.narrowed(50).lines("شبكات", "12").get(1).x()).isEqualTo(70);
  }

  @Test
  void shortensTheLeftTextAndKeepsTheRightOne() {
    List<TextLine> lines =
        PRINT.lines("A title that is far too long for this line. ".repeat(3), "12 (3/4)");

    assertThat(text(lines.get(0))).startsWith("A title that is far").endsWith("…");
    assertThat(text(lines.get(1))).isEqualTo("12 (3/4)");
    assertThat(end(lines.get(0))).isLessThan(lines.get(1).x());
  }

  /** Half a word more at each step, so that the space before the dots passes every edge. */
  @Test
  void keepsTheDotsOfAShortenedTextFromTheRightOne() {
    for (int i = 1; i < 40; i++) {
      List<TextLine> lines = PRINT.lines("i".repeat(i) + " title of words".repeat(10), "12");
      float gap = lines.get(1).x() - end(lines.get(0));
      assertThat(gap).as("after %d letters", i).isGreaterThanOrEqualTo(2 * 6.5f - EXACT);
    }
  }

  @Test
  void shortensAWordThatIsWiderThanTheLine() {
    List<TextLine> lines = PRINT.lines("x".repeat(200), "12");

    assertThat(text(lines.get(0))).matches("x+…");
    assertThat(end(lines.get(0))).isLessThan(lines.get(1).x());
  }

  @Test
  void givesTheRightTextHalfOfTheLineAtMost() {
    List<TextLine> lines = PRINT.lines("12", "i".repeat(200));

    assertThat(text(lines.get(0))).isEqualTo("12");
    assertThat(text(lines.get(1))).matches("i+…");
    assertThat(lines.get(1).x()).isGreaterThanOrEqualTo(120);
    assertThat(end(lines.get(1))).isCloseTo(220, offset(EXACT));
  }

  @Test
  void findsWhatCannotBePrinted() {
    assertThat(PRINT.unprintable("a中b").missing()).containsExactly(0x4E2D);
    assertThat(PRINT.unprintable("plain").missing()).isEmpty();
    assertThat(PRINT.unprintable("plain").searched()).isFalse();
  }

  /** Where its last sign that is seen ends, in points. */
  private static float end(TextLine line) {
    float end = line.x();
    float x = line.x();
    for (GlyphRun run : line.runs()) {
      x += run.width() * line.size() / 1000;
      end = text(run).isBlank() ? end : x;
    }
    return end;
  }

  private static String text(TextLine line) {
    return line.runs().stream().map(SmallPrintTest::text).collect(Collectors.joining()).strip();
  }

  private static String text(GlyphRun run) {
    StringBuilder text = new StringBuilder();
    run.writeTo(
        new GlyphSink() {
          @Override
          public void glyph(int id, int x) {
            text.append(run.typeface().text(id));
          }

          @Override
          public void glyph(int id, int x, int y, String said) {
            text.append(said);
          }

          @Override
          public void silentGlyph(int id, int x, int y) {}

          @Override
          public void end(int x) {}
        });
    return text.toString();
  }
}
