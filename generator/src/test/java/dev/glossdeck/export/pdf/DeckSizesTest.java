package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.pdf.CardTypesetter.TypesetCard;
import dev.glossdeck.export.pdf.flow.Illustrations;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.layout.SizeLadder;
import dev.glossdeck.export.pdf.sheet.CardFormat;
import dev.glossdeck.maths.Formulas;
import dev.glossdeck.parallel.TestWorkers;
import dev.glossdeck.picture.Picture;
import dev.glossdeck.picture.PictureFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeckSizesTest {
  private static final SizeLadder LADDER = SizeLadder.between(8, 28, true);
  private static final Media PICTURE =
      new Media(
          "p.png",
          InputStream::nullInputStream,
          Optional.of(new Picture(PictureFormat.PNG, 40, 30, false)));
  private static final String LONG =
      "A long question that takes several lines in large type, so ".repeat(4);

  @Test
  void beginsAtTheSizeInWhichNineInTenFit() throws IOException {
    assertThat(sizes("one|1", "two|2").fronts().largest()).isEqualTo(28);
    assertThat(sizes("one|1", LONG + "|2").fronts().largest()).isLessThanOrEqualTo(12);
    assertThat(sizes("a|1", "b|2", "c|3", "d|4", LONG + "|5").fronts().largest()).isEqualTo(28);
  }

  /** A picture fills its side in any size; it was taken for text of the smallest one. */
  @Test
  void leavesSidesAsideThatAreAPicture() throws IOException {
    assertThat(sizes("one|1", "![P](p.png)|2", "![Q](p.png)|3").fronts().largest()).isEqualTo(28);
  }

  private static DeckSizes sizes(String... cards) throws IOException {
    Deck deck = TestDecks.markdown(cards);
    PreparedContent prepared = new PreparedContent(Formulas.NONE, new Highlighter());
    Illustrations illustrations = new Illustrations(prepared, List.of(PICTURE));
    CardTypesetter words =
        new CardTypesetter(Typefaces.bundled(), deck.info(), illustrations, false);
    List<TypesetCard> sample = deck.notes().stream().map(note -> typeset(words, note)).toList();
    return TestWorkers.here(
        workers -> DeckSizes.of(sample, CardFormat.USUAL.content(), LADDER, workers));
  }

  private static TypesetCard typeset(CardTypesetter words, Note note) {
    return words.typeset(new ChosenCard(note, note.cards().get(0), 1));
  }
}
