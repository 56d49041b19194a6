package dev.glossdeck.export.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.Runs;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardFaceTest {
  private static final Tag PARAGRAPH = new Tag(List.of(new Tag.Node("P", 0, "", "")));
  private static final TextLine TEXT = new TextLine(1, 2, 10, List.of(Runs.run(500)), PARAGRAPH);
  private static final PlacedGraphic DRAWING =
      new PlacedGraphic(5, 100, 10, Runs.picture(2000, 1500, 300), PARAGRAPH);
  private static final Rect RULE = new Rect(1, 2, 3, 4);

  @Test
  void takesFurtherLinesBehindItsOwn() {
    TextLine more = new TextLine(3, 4, 6.5f, List.of(), Tag.ARTIFACT);

    assertThat(new CardFace(List.of(TEXT), List.of(RULE), List.of(), 7).with(List.of(more)))
        .isEqualTo(new CardFace(List.of(TEXT, more), List.of(RULE), List.of(), 7));
  }

  @Test
  void looksTheSameAsRepetition() {
    CardFace repeated =
        new CardFace(List.of(TEXT, DRAWING), List.of(RULE), List.of(RULE), 7).asArtifact();

    assertThat(repeated)
        .isEqualTo(
            new CardFace(
                List.of(
                    new TextLine(1, 2, 10, TEXT.runs(), Tag.ARTIFACT),
                    new PlacedGraphic(5, 100, 10, DRAWING.graphic(), Tag.ARTIFACT)),
                List.of(RULE),
                List.of(RULE),
                7));
  }

  @Test
  void knowsTheBoxOfADrawing() {
    assertThat(DRAWING.bounds()).isEqualTo(new Rect(5, 97, 20, 18));
  }
}
