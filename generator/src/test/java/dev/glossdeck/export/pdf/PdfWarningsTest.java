package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.TestDecks;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfWarningsTest {
  private static final String SENTENCE = "A sentence that says little but takes its room. ";

  @Test
  void saysNothingOfADeckThatFits() throws IOException {
    assertThat(Printing.of(TestDecks.plain("a|b", "c|d")).warnings()).isEmpty();
  }

  @Test
  void namesACharacterWithoutGlyphOnceANote() throws IOException {
    Printing printing = Printing.of(TestDecks.plain("a|b", "\u4e2d and \u4e2d|\u4e2d", "\u4e2d|c"));

    assertThat(printing.warnings())
        .containsExactly(
            "d.txt:2:1: warning: card 2 has characters that the font of the printed cards lacks, and"
                + " shows their codes: \"\u4e2d\" (U+4E2D) (name a font that has them, --font FILE or <fonts> in Maven, or take one of this machine, --system-fonts)"
                + " [missing-glyph]",
            "d.txt:3:1: warning: card 3 has characters that the font of the printed cards lacks, and"
                + " shows their codes: \"\u4e2d\" (U+4E2D) (name a font that has them, --font FILE or <fonts> in Maven, or take one of this machine, --system-fonts)"
                + " [missing-glyph]");
    assertThat(printing.text().face(1, 1, 0)).isEqualTo("[U+4E2D] and [U+4E2D]");
  }

  @Test
  void namesTenOfManyMissingCharacters() throws IOException {
    String han =
        IntStream.range(0x4e00, 0x4e0f).mapToObj(Character::toString).collect(Collectors.joining());

    assertThat(Printing.of(TestDecks.plain("a|" + han)).warnings())
        .singleElement()
        .asString()
        .contains("(U+4E09) and 5 more (name a");
  }

  @Test
  void doesNotQuoteAControlCharacter() throws IOException {
    Printing printing = Printing.of(TestDecks.plain("a\u0007b|c"));

    assertThat(printing.warnings())
        .singleElement()
        .asString()
        .contains("codes: U+0007 (")
        .doesNotContain("\u0007");
    assertThat(printing.text().face(1, 0, 0)).isEqualTo("a[U+0007]b");
  }

  @Test
  void takesACharacterThatTheMarkedFaceLacksFromTheUprightOne() throws IOException {
    Printing printing = Printing.of(TestDecks.markdown("*\u0531*|`\u2a00`"));

    assertThat(printing.warnings()).isEmpty();
    assertThat(printing.text().face(2, 1, 0)).isEqualTo("\u2a00");
  }

  @Test
  void saysOverHowManyCardsALongSideGoes() throws IOException {
    Printing printing = Printing.of(TestDecks.plain("a|b", "Long?|" + SENTENCE.repeat(80), "c|d"));

    assertThat(printing.warnings())
        .containsExactly(
            "d.txt:2:1: warning: the answer of card 2 is too long for one printed card and goes on"
                + " over 4 (shorten it or make several cards of it) [side-continued]");
  }

  @Test
  void usesTheRoomOfTheCardsThatALongSideTakes() throws IOException {
    PrintedText text = Printing.of(TestDecks.plain("Long?|" + SENTENCE.repeat(35))).text();

    assertThat(text.glyphs())
        .filteredOn(glyph -> glyph.page() == 2 && !glyph.isSmallPrint())
        .allMatch(glyph -> glyph.size() > 8);
  }

  @Test
  void repeatsTheQuestionWhereAnAnswerGoesOn() throws IOException {
    PrintedText text =
        Printing.of(TestDecks.plain("Long?|" + SENTENCE.repeat(80), "Next?|d")).text();

    assertThat(text.face(1, 0, 0)).isEqualTo("Long?");
    assertThat(text.face(1, 1, 0)).isEqualTo("Long?");
    assertThat(text.face(1, 0, 1)).isEqualTo("Long?");
    assertThat(text.face(1, 1, 1)).isEqualTo("Long?");
    assertThat(text.smallPrint(1, 1, 0)).endsWith("1 (2/4)");
    assertThat(text.face(1, 0, 2)).isEqualTo("Next?");
    assertThat(text.smallPrint(1, 0, 2)).endsWith("2");
  }

  @Test
  void saysWhereTheAnswerOfALongQuestionStands() throws IOException {
    PrintedText text = Printing.of(TestDecks.plain(SENTENCE.repeat(40) + "?|Short.")).text();

    assertThat(text.face(2, 1, 0)).isEqualTo("Short.");
    assertThat(text.face(2, 0, 0)).isEqualTo("\u2190 1 (1/2)");
  }
}
