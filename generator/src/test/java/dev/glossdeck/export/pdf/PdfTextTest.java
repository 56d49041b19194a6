package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.Goldens;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.TestNotes;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PdfTextTest {
  private static final int CARDS = 8;
  private static final String SENTENCE = "A sentence that says little but takes its room. ";
  private static final float SAFE = 14.2f;

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void keepsEveryGlyphOffTheEdgesOfItsCard(PaperSize paper) throws IOException {
    Printing printing = Printing.of(difficult(), paper, 2);

    assertThat(printing.text().glyphs())
        .filteredOn(glyph -> !glyph.text().isBlank())
        .allSatisfy(
            glyph -> {
              assertThat(glyph.left()).isGreaterThan(SAFE);
              assertThat(glyph.right()).isLessThan(glyph.cell().width() - SAFE);
              assertThat(glyph.baseline() - 0.25f * glyph.size()).isGreaterThan(SAFE);
              assertThat(glyph.baseline() + glyph.size()).isLessThan(glyph.cell().height() - SAFE);
            });
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void losesNoCharacterOfALongText(PaperSize paper) throws IOException {
    PrintedText text = Printing.of(difficult(), paper, 2).text();

    for (Note note : difficult().notes()) {
      assertThat(allFaces(text))
          .contains(squeezed(note.question().source()))
          .contains(squeezed(note.answer().source()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a **b** *c* ***d*** ~~e~~ `f  g`; a b c d e f g",
        "- a\\n- b\\n  1. c\\n  2. d; • a • b 1. c 2. d",
        "> a\\n\\nb; a b",
        "$x_1$ costs $5; costs $5",
        "[text](https://example.org/a); text (https://example.org/a)",
        "[text](https://example.org/a 'A title'); text (A title, https://example.org/a)",
        "![alt](missing.png 'A title'); [alt] A title",
        "See ![alt](missing.png 'A title').; See [alt] (A title).",
        "<https://example.org/a>; https://example.org/a",
        "<me@example.org>; me@example.org",
        "5\u00a0km, 6\u202fkm; 5 km, 6 km",
        "zero\u200bwidth \u2066marks\u2069; zerowidth marks",
        "a\tb; a b",
        "H~2~O x^2^[^1]\\n\\n[^1]: b\\n\\n    - c; H2O x2[1] [1] b \u2022 c",
        "T\\nU\\n: a\\n: b\\n\\nend; T U a b end",
        "\u03b1 \u2264 \u2211 \u2192 \u221e; \u03b1 \u2264 \u2211 \u2192 \u221e",
      })
  void showsTheWordsOfTheMarkup(String markdown, String words) throws IOException {
    Deck deck = TestDecks.markdown("Question|" + markdown.replace("\\n", "\n"));

    assertThat(Printing.of(deck).text().face(2, 1, 0)).isEqualTo(words);
  }

  @Test
  void keepsTheSpacesOfCode() throws IOException {
    Deck deck = TestDecks.markdown("Question|```\nif x:\n    y\n\tz\n```");

    PrintedText text = Printing.of(deck).text();

    assertThat(left(text, "y")).isGreaterThan(left(text, "i") + 20);
    assertThat(left(text, "z")).isEqualTo(left(text, "y"));
  }

  @Test
  void addsFurtherFieldsToTheAnswer() throws IOException {
    Note note = TestDecks.plain("Question|").notes().get(0);
    Field field = new Field("Example", new MarkupText("It rains.", MarkupFormat.PLAIN));
    Deck plain = TestDecks.plain("Question|");
    Note full =
        TestNotes.note(
            note.id(),
            note.question(),
            note.answer(),
            List.of(field),
            note.topic(),
            note.tags(),
            note.naming(),
            note.position());

    PrintedText text = Printing.of(new Deck(plain.info(), List.of(full), plain.source())).text();

    assertThat(text.face(2, 1, 0)).isEqualTo("Example: It rains.");
  }

  @Test
  void makesLongTextSmallerAndShortTextNot() throws IOException {
    PrintedText text =
        Printing.of(TestDecks.plain("Short?|Short.", "Long?|" + SENTENCE.repeat(12))).text();

    assertThat(sizes(text, 1, 0)).containsExactly(28f);
    assertThat(sizes(text, 2, 1)).containsExactly(12f);
    assertThat(sizes(text, 2, 0)).allMatch(size -> size >= 8 && size < 12);
  }

  @Test
  void standsWhereItStood() throws IOException {
    Deck deck =
        TestDecks.markdown(
            "What is a *glossary*?|A list of words and what they mean.",
            "Which **lists** are there?|- bulleted\n- numbered:\n  1. one\n  2. two\n\nand more.",
            "What does `f` return?|```\ndef f(x):\n    return x\n```\n\n> Quoted **words**.",
            "Too long?|" + SENTENCE.repeat(40));

    Goldens.check("dev/glossdeck/export/pdf/small-deck.txt", Printing.of(deck).text().dump());
  }

  private static List<Float> sizes(PrintedText text, int page, int column) {
    return text.glyphs().stream()
        .filter(glyph -> glyph.page() == page && glyph.column() == column && glyph.row() == 0)
        .filter(glyph -> !glyph.isSmallPrint())
        .map(PrintedText.Glyph::size)
        .distinct()
        .toList();
  }

  private static float left(PrintedText text, String glyph) {
    return text.glyphs().stream()
        .filter(at -> at.page() == 2 && !at.isSmallPrint() && at.text().equals(glyph))
        .findFirst()
        .orElseThrow()
        .left();
  }

  private static Deck difficult() {
    return TestDecks.plain(
        "Short?|Short.",
        "a".repeat(10_000) + "|" + "b".repeat(10_000),
        SENTENCE.repeat(60) + "?|" + "Short, too.",
        "Long?|" + SENTENCE.repeat(100),
        "W".repeat(60) + "?|" + "https://example.org/" + "path/".repeat(100),
        "Lines?|" + "line\n".repeat(200) + "last");
  }

  /** The text of all fronts, then of all backs, in the order of the cards, without spaces. */
  private static String allFaces(PrintedText text) {
    return side(text, 1) + "\u0000" + side(text, 0);
  }

  private static String side(PrintedText text, int parity) {
    StringBuilder all = new StringBuilder();
    int pages = text.glyphs().get(text.glyphs().size() - 1).page();
    for (int page = 1; page <= pages; page++) {
      for (int card = 0; page % 2 == parity && card < CARDS; card++) {
        int column = parity == 1 ? card % 2 : 1 - card % 2;
        all.append(squeezed(text.face(page, column, card / 2)));
      }
    }
    return all.toString();
  }

  private static String squeezed(String text) {
    return text.codePoints()
        .filter(codePoint -> !Character.isWhitespace(codePoint))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
