package dev.glossdeck.export.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.glossdeck.export.pdf.flow.Alignment;
import dev.glossdeck.export.pdf.flow.BlockStyle;
import dev.glossdeck.export.pdf.flow.Paragraph;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.tag.TagPath;
import dev.glossdeck.export.pdf.text.InlineBox;
import dev.glossdeck.export.pdf.text.Line;
import dev.glossdeck.export.pdf.text.Runs;
import dev.glossdeck.export.pdf.text.TextStyle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A line of the size 10 between edges that are 100 points apart; left 20, top 50. */
class LineBoxTest {
  private static final float EXACT = 0.001f;

  @Test
  void isOneAndAQuarterTimesAsHighAsItsSize() {
    assertThat(box(Flows.LEFT, false, Runs.run(1000)).height()).isEqualTo(12.5f);
  }

  @Test
  void makesRoomForADrawingAndSomeClearance() {
    LineBox box = box(Flows.LEFT, false, Runs.picture(1000, 2000, 500));

    assertThat(box.height()).isCloseTo(20 + 1.2f + 5 + 1.2f, offset(EXACT));
  }

  @Test
  void isNotHigherForADrawingNoHigherThanLetters() {
    assertThat(box(Flows.LEFT, false, Runs.picture(1000, 800, 100)).height())
        .isCloseTo(12.5f, offset(EXACT));
  }

  @Test
  void beginsAtItsIndent() {
    assertThat(text(box(Flows.style(1.5f, 0, Alignment.LEFT, false), false, Runs.run(1000))).x())
        .isEqualTo(35);
  }

  @Test
  void standsInTheMiddleBetweenIndentAndRightEdge() {
    assertThat(text(box(Flows.NATURAL, true, Runs.run(1000))).x()).isEqualTo(65);
    assertThat(text(box(Flows.style(2, 0, Alignment.CENTRE, false), true, Runs.run(1000))).x())
        .isEqualTo(75);
  }

  @Test
  void endsAtTheRightEdge() {
    assertThat(text(box(Flows.style(0, 0, Alignment.RIGHT, false), false, Runs.run(1000))).x())
        .isEqualTo(110);
  }

  @Test
  void beginsAtTheRightIfItsTextDoes() {
    Line line = new Line(List.of(Runs.at(1, 1000)), 1000, false, 0, true);
    LineBox box =
        new LineBox(
            line,
            Flows.paragraph(Flows.style(2, 0, Alignment.NATURAL, false)),
            true,
            10,
            100,
            false);

    assertThat(text(box).x()).isEqualTo(20 + 100 - 20 - 10);
  }

  @Test
  void goesOnFurtherRight() {
    Line line = new Line(List.of(Runs.run(1000)), 1000, false, 400, false);

    assertThat(text(new LineBox(line, Flows.paragraph(Flows.LEFT), false, 10, 100, false)).x())
        .isEqualTo(24);
  }

  @Test
  void tellsAWrappedLineFromATornOne() {
    Line whole = new Line(List.of(Runs.run(1)), 1, false, 0, false);
    Line hanging = new Line(List.of(Runs.run(1)), 1, false, 400, false);
    Line torn = new Line(List.of(Runs.run(1)), 1, true, 0, false);

    assertThat(List.of(whole, hanging, torn))
        .extracting(line -> new LineBox(line, Flows.paragraph(Flows.LEFT), true, 10, 100, false))
        .extracting(LineBox::isTorn, LineBox::isWrapped)
        .containsExactly(tuple(false, false), tuple(false, true), tuple(true, false));
  }

  @Test
  void hasSpaceAboveOnlyWhereItsParagraphBegins() {
    Line line = new Line(List.of(Runs.run(1)), 1, false, 0, false);
    Paragraph paragraph = Flows.paragraph(Flows.style(0, 0.5f, Alignment.LEFT, false));

    assertThat(new LineBox(line, paragraph, true, 10, 100, false).spaceBefore()).isEqualTo(5);
    assertThat(new LineBox(line, paragraph, false, 10, 100, false).spaceBefore()).isZero();
  }

  @Test
  void raisesAMarkerToTheMiddleOfAPicture() {
    Line bullet = new Line(List.of(Runs.run(500)), 500, false, 0, false);
    Paragraph item =
        new Paragraph(
            List.of(),
            Flows.style(2, 0, Alignment.LEFT, false),
            Optional.of(new Paragraph.Marker(bullet, Tag.ARTIFACT)),
            Tag.ARTIFACT);
    Line picture = new Line(List.of(Runs.picture(4000, 6730, 0)), 4000, false, 0, false);

    List<FaceItem> items = placed(new LineBox(picture, item, true, 10, 100, false)).items();

    float marker = ((TextLine) items.get(0)).baseline();
    float foot = ((PlacedGraphic) items.get(1)).baseline();
    assertThat(marker - foot).isCloseTo(30, within(0.01f));
  }

  @Test
  void endsAMarkerBeforeTheIndent() {
    Line bullet = new Line(List.of(Runs.run(500)), 500, false, 0, false);
    Tag label = new TagPath("").tag(new TagPath("").element("Lbl"));
    Paragraph item =
        new Paragraph(
            List.of(),
            Flows.style(2, 0, Alignment.LEFT, false),
            Optional.of(new Paragraph.Marker(bullet, label)),
            Tag.ARTIFACT);
    Line line = new Line(List.of(Runs.run(1000)), 1000, false, 0, false);

    List<FaceItem> first = placed(new LineBox(line, item, true, 10, 100, false)).items();
    List<FaceItem> second = placed(new LineBox(line, item, false, 10, 100, false)).items();

    assertThat(first).extracting(one -> ((TextLine) one).x()).containsExactly(31f, 40f);
    assertThat(first).extracting(FaceItem::tag).containsExactly(label, Tag.ARTIFACT);
    assertThat(second).extracting(one -> ((TextLine) one).x()).containsExactly(40f);
  }

  @Test
  void drawsLinesThroughAndUnderLetters() {
    TextStyle through = TextStyle.PLAIN.with(TextStyle.Stroke.THROUGH);
    TextStyle under = TextStyle.PLAIN.with(TextStyle.Stroke.UNDER).raised(0.5f, 0.4f);

    List<Rect> rules =
        placed(
                box(
                    Flows.LEFT,
                    false,
                    Runs.styled(through, 0, 1000),
                    Runs.run(500),
                    Runs.styled(under, 0, 2000)))
            .rules();

    // The baseline is 9.9 points below the top, which is at 50.
    assertThat(rules).hasSize(2);
    assertIs(rules.get(0), 20, 40.1f + 2.4f, 10);
    assertIs(rules.get(1), 35, 40.1f + 4 - 0.7f, 10);
  }

  private static void assertIs(Rect rule, float x, float y, float width) {
    assertThat(rule.x()).isCloseTo(x, offset(EXACT));
    assertThat(rule.y()).isCloseTo(y, offset(EXACT));
    assertThat(rule.width()).isCloseTo(width, offset(EXACT));
    assertThat(rule.height()).isCloseTo(0.6f, offset(EXACT));
  }

  @Test
  void putsDrawingsBetweenTheLettersBesideThem() {
    List<FaceItem> items =
        placed(box(Flows.LEFT, false, Runs.run(1000), Runs.formula(500, 700, 0), Runs.run(1000)))
            .items();

    assertThat(items).hasSize(3);
    assertThat(((TextLine) items.get(0)).x()).isEqualTo(20);
    assertThat(((PlacedGraphic) items.get(1)).x()).isEqualTo(30);
    assertThat(((TextLine) items.get(2)).x()).isEqualTo(35);
  }

  private static LineBox box(BlockStyle style, boolean centred, InlineBox... boxes) {
    float width = 0;
    for (InlineBox box : boxes) {
      width += box.width();
    }
    Line line = new Line(List.of(boxes), width, false, 0, false);
    return new LineBox(line, Flows.paragraph(style), true, 10, 100, centred);
  }

  private static TextLine text(LineBox box) {
    return (TextLine) placed(box).items().get(0);
  }

  private static CardFace placed(LineBox box) {
    CardFaceBuilder face = new CardFaceBuilder();
    box.placeOn(face, 20, 50);
    return face.build(0);
  }
}
