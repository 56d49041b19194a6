package dev.glossdeck.export.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.FlowSide;
import dev.glossdeck.export.pdf.flow.Table;
import dev.glossdeck.export.pdf.flow.WritingSystem;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.InlineGraphic;
import dev.glossdeck.export.pdf.text.Runs;
import dev.glossdeck.export.pdf.text.Word;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides on a box of 200 x 100 points, from 20 points down to 6. */
class FaceLayoutTest {
  private static final Rect AREA = new Rect(0, 0, 200, 100);
  private static final SizeLadder SIZES =
      new SizeLadder(
          List.of(
              new SizeLadder.Step(20, 4),
              SizeLadder.Step.ofText(16),
              SizeLadder.Step.ofText(13),
              SizeLadder.Step.ofText(11),
              SizeLadder.Step.ofText(10),
              SizeLadder.Step.ofText(8),
              SizeLadder.Step.ofText(6)),
          true);
  private static final FaceLayout LAYOUT = new FaceLayout(AREA, SIZES);

  @Test
  void setsAShortTextLargeAndInTheMiddle() {
    List<TextLine> lines = only(Flows.lines(Flows.NATURAL, 2));

    assertThat(lines).extracting(TextLine::size).containsOnly(20f);
    assertThat(lines).extracting(TextLine::x).containsOnly(90f);
    assertThat(lines.get(0).baseline()).isCloseTo(55.2f, offset(0.01f));
    assertThat(lines.get(1).baseline()).isCloseTo(30.2f, offset(0.01f));
  }

  @Test
  void setsTextAtTheLeftWhereTheDeckDoes() {
    FaceLayout left = new FaceLayout(AREA, SIZES.aligned(false));
    List<TextLine> lines =
        lines(left.layOut(List.of(Flows.lines(Flows.NATURAL, 4))).faces().get(0));

    assertThat(lines).extracting(TextLine::size).containsOnly(20f);
    assertThat(lines).extracting(TextLine::x).containsOnly(0f);
  }

  @Test
  void setsAShortAnswerLargerThanItsFurtherFields() {
    FlowSide side =
        new FlowSide(
            List.of(Flows.lines(Flows.NATURAL, 1), Flows.lines(Flows.NATURAL, 2)),
            WritingSystem.USUAL,
            1);

    assertThat(lines(LAYOUT.layOut(side).faces().get(0)))
        .extracting(TextLine::size)
        .containsExactly(20f, 12f, 12f);
  }

  @Test
  void setsALongAnswerAsLargeAsItsFurtherFields() {
    FlowSide side =
        new FlowSide(
            List.of(Flows.lines(Flows.NATURAL, 3), Flows.lines(Flows.NATURAL, 1)),
            WritingSystem.USUAL,
            1);

    assertThat(lines(LAYOUT.layOut(side).faces().get(0)))
        .extracting(TextLine::size)
        .containsOnly(20f);
  }

  @Test
  void fillsASideWithAPictureThatIsAlone() {
    assertThat(alone(10).height()).isCloseTo(96, offset(0.1f));
    assertThat(alone(1.5f).height()).isCloseTo(60, offset(0.1f));
  }

  private static Rect alone(float largest) {
    InlineGraphic picture =
        new InlineGraphic(
            new Graphic.Picture("p.png", "I1", 40, 40, largest), 1, 1, 0, Tag.ARTIFACT);
    Word word = new Word(List.of(picture), Word.Gap.SPACE, Runs.run(Runs.SPACE), false);
    CardFace face = LAYOUT.layOut(List.of(Flows.paragraph(Flows.NATURAL, word))).faces().get(0);
    return face.items().stream()
        .filter(PlacedGraphic.class::isInstance)
        .map(FaceItem::bounds)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void doesNotCentreTextBesideWhatStandsAtTheLeft() {
    List<TextLine> lines = only(Flows.lines(Flows.NATURAL, 1), Flows.lines(Flows.LEFT, 1));

    assertThat(lines).extracting(TextLine::x).containsOnly(0f);
  }

  @ParameterizedTest
  @CsvSource({"4, 20", "5, 16", "6, 13", "7, 11", "8, 10"})
  void takesTheLargestSizeThatFits(int count, float size) {
    assertThat(only(Flows.lines(Flows.LEFT, count))).extracting(TextLine::size).containsOnly(size);
  }

  @Test
  void makesTextSmallerRatherThanTearingAWord() {
    Word word = Runs.word(thousands(15));

    assertThat(only(Flows.paragraph(Flows.LEFT, word)))
        .extracting(TextLine::size)
        .containsExactly(13f);
  }

  @Test
  void tearsAWordInTheSmallestSizeOnly() {
    Word fitting = Runs.word(thousands(33));
    Word torn = Runs.word(thousands(40));

    assertThat(only(Flows.paragraph(Flows.LEFT, fitting)))
        .extracting(TextLine::size)
        .containsExactly(6f);
    assertThat(only(Flows.paragraph(Flows.LEFT, torn)))
        .extracting(TextLine::size)
        .containsExactly(6f, 6f);
    assertThat(LAYOUT.layOut(List.of(Flows.paragraph(Flows.LEFT, torn))).tornWords()).isEqualTo(1);
  }

  /** At 6 points a face has room for 13 lines; 40 need four, and then 8 points fit, too. */
  @Test
  void goesOnOverAsFewFacesAsTheSmallestSizeNeedsAsLargeAsTheyAllow() {
    List<CardFace> faces = LAYOUT.layOut(List.of(Flows.lines(Flows.LEFT, 40))).faces();

    assertThat(faces).extracting(face -> face.items().size()).containsExactly(10, 10, 10, 10);
    assertThat(faces)
        .allSatisfy(face -> assertThat(lines(face)).extracting(TextLine::size).containsOnly(8f));
  }

  @Test
  void losesNoLineAndKeepsTheirOrder() {
    Word[] words = new Word[100];
    for (int i = 0; i < words.length; i++) {
      words[i] = Runs.lastWord(1000 + i);
    }

    List<Float> widths =
        LAYOUT.layOut(List.of(Flows.paragraph(Flows.LEFT, words))).faces().stream()
            .flatMap(face -> lines(face).stream())
            .map(line -> line.runs().get(0).width())
            .toList();

    assertThat(widths).hasSize(100).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void givesAnEmptySideOneFace() {
    assertThat(LAYOUT.layOut(List.of()).faces()).containsExactly(CardFace.EMPTY);
  }

  @Test
  void makesAPictureSmallerBeforeTheTextBecomesSmall() {
    InlineGraphic picture =
        new InlineGraphic(new Graphic.Picture("p.png", "I1", 50, 500), 1, 1, 0, Tag.ARTIFACT);

    List<CardFace> faces =
        LAYOUT
            .layOut(
                List.of(
                    Flows.paragraph(Flows.LEFT, Runs.tight(picture)), Flows.lines(Flows.LEFT, 1)))
            .faces();

    PlacedGraphic placed = (PlacedGraphic) faces.get(0).items().get(0);
    assertThat(faces).hasSize(1);
    assertThat(placed.bounds().height()).isCloseTo(80, offset(0.01f));
    assertThat(placed.bounds().width()).isCloseTo(8, offset(0.01f));
    assertThat(((TextLine) faces.get(0).items().get(1)).size()).isEqualTo(11);
  }

  @Test
  void partsATableWhoseRowIsHigherThanACard() {
    Table table =
        new Table(
            1,
            List.of(
                new Table.Row(
                    false, List.of(new Table.Cell(List.of(Flows.lines(Flows.LEFT, 40)))))),
            Flows.LEFT,
            List.of(Flows.lines(Flows.LEFT, 40)));

    List<CardFace> faces = LAYOUT.layOut(List.of(table)).faces();

    assertThat(faces).extracting(face -> face.items().size()).containsExactly(10, 10, 10, 10);
  }

  private static int[] thousands(int count) {
    int[] advances = new int[count];
    Arrays.fill(advances, 1000);
    return advances;
  }

  private static List<TextLine> only(FlowBlock... flow) {
    List<CardFace> faces = LAYOUT.layOut(List.of(flow)).faces();
    assertThat(faces).hasSize(1);
    return lines(faces.get(0));
  }

  private static List<TextLine> lines(CardFace face) {
    return face.items().stream().map(TextLine.class::cast).toList();
  }
}
