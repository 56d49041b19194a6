package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.pdf.PrintedText.Glyph;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Tables, program text and marks on paper, by where their glyphs stand. */
class PdfTableTest {
  private static final String SENTENCE = "A sentence that says little but takes its room. ";

  /** Places in the file have two decimals. */
  private static final Offset<Float> ROUNDING = Offset.offset(0.02f);

  @Test
  void setsCellsBesideEachOther() throws IOException {
    List<Glyph> back = back("| a | b |\n|---|---|\n| c | d |");

    assertThat(at(back, "a").baseline()).isEqualTo(at(back, "b").baseline());
    assertThat(at(back, "c").baseline()).isLessThan(at(back, "a").baseline());
    assertThat(at(back, "c").left()).isEqualTo(at(back, "a").left());
    assertThat(at(back, "d").left()).isEqualTo(at(back, "b").left());
    assertThat(at(back, "b").left()).isGreaterThan(at(back, "a").right());
  }

  @Test
  void setsTheFirstColumnAtTheRightWhereTextRunsFromRightToLeft() throws IOException {
    List<Glyph> back = back("| א | b |\n|---|---|\n| ג | d |");

    assertThat(at(back, "א").left()).isGreaterThan(at(back, "b").right());
    assertThat(at(back, "ג").right()).isCloseTo(at(back, "א").right(), Offset.offset(3f));
    assertThat(at(back, "ג").left()).isGreaterThan(at(back, "d").right());
  }

  @Test
  void wrapsALongCellWithinItsColumn() throws IOException {
    List<Glyph> back = back("| a | z |\n|---|---|\n| b | " + SENTENCE.repeat(3) + "|");

    float column = at(back, "z").left();
    List<Glyph> sentence =
        back.stream().filter(glyph -> glyph.left() >= column && !isOneOf(glyph, "z")).toList();
    assertThat(sentence.stream().map(Glyph::text).collect(Collectors.joining()))
        .isEqualTo(squeezed(SENTENCE.repeat(3)));
    assertThat(sentence.stream().map(Glyph::baseline).distinct().count()).isGreaterThan(2);
  }

  @Test
  void alignsColumnsAsTheirAuthorWants() throws IOException {
    List<Glyph> back = back("| wide | wide |\n|--:|:-:|\n| r | c |");
    List<Glyph> heading = back.subList(0, 8);

    assertThat(at(back, "r").right()).isCloseTo(heading.get(3).right(), ROUNDING);
    float middle = (heading.get(4).left() + heading.get(7).right()) / 2;
    assertThat((at(back, "c").left() + at(back, "c").right()) / 2)
        .isBetween(middle - 1, middle + 1);
  }

  @Test
  void losesNoWordOfATableWithARowHigherThanACard() throws IOException {
    String cell = SENTENCE.repeat(25).strip();
    Printing printing =
        Printing.of(TestDecks.markdown("Q?|| a | b |\n|---|---|\n| " + cell + " | " + cell + " |"));

    String all =
        printing.text().glyphs().stream()
            .filter(glyph -> glyph.page() % 2 == 0 && !glyph.isSmallPrint())
            .map(Glyph::text)
            .collect(Collectors.joining());
    assertThat(squeezed(all)).contains(squeezed("a: " + cell + "b: " + cell));
  }

  @Test
  void goesOnWithALineOfCodeFurtherRightThanItBegan() throws IOException {
    String code = "x".repeat(30) + " " + "y".repeat(30) + " " + "z".repeat(30);
    List<Glyph> back = back("```\n  " + code + "\na\n```");

    assertThat(at(back, "y").baseline()).isLessThan(at(back, "x").baseline());
    assertThat(at(back, "y").left()).isGreaterThan(at(back, "x").left());
    assertThat(at(back, "a").left()).isLessThan(at(back, "x").left());
  }

  @Test
  void makesCodeSmallerBeforeItBreaksALine() throws IOException {
    List<Glyph> back = back("```\n" + "x".repeat(20) + " " + "y".repeat(25) + "\n```");

    assertThat(at(back, "y").baseline()).isEqualTo(at(back, "x").baseline());
  }

  private static List<Glyph> back(String markdown) throws IOException {
    return Printing.of(TestDecks.markdown("Q?|" + markdown)).text().glyphs().stream()
        .filter(glyph -> glyph.page() == 2 && !glyph.isSmallPrint() && !glyph.text().isBlank())
        .toList();
  }

  private static Glyph at(List<Glyph> glyphs, String text) {
    return glyphs.stream().filter(glyph -> isOneOf(glyph, text)).findFirst().orElseThrow();
  }

  private static boolean isOneOf(Glyph glyph, String text) {
    return glyph.text().equals(text);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }
}
