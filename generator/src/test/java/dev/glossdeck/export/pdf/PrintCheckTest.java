package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.maths.Formulas;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintCheckTest {

  @Test
  void isSilentAboutCardsThatFit() throws IOException {
    assertThat(check(TestDecks.plain("a|b", "c|" + "word ".repeat(50)))).isEmpty();
  }

  @Test
  void findsSidesThatGoOnOverFurtherCards() throws IOException {
    assertThat(check(TestDecks.plain("a|b", "c|" + "word ".repeat(1500).strip())))
        .singleElement()
        .asString()
        .startsWith("d.txt:2:1: warning: the answer of card 2 is too long for one printed card")
        .contains("(shorten it or make several cards of it)");
  }

  /** Whatever its text, what it finds is what printing says. */
  @ParameterizedTest
  @ValueSource(ints = {200, 600, 900, 1200, 1500, 2000, 4000})
  void saysWhatPrintingSays(int words) throws IOException {
    Deck deck =
        TestDecks.plain(
            "a|b", "WWWW ".repeat(words).strip() + "|c", "d|" + "i ".repeat(words).strip());

    assertThat(check(deck)).isEqualTo(Printing.of(deck).warnings());
  }

  @Test
  void looksIntoTablesListsAndCode() throws IOException {
    String list = "- item\n".repeat(60);
    String code = "```\n" + "line\n".repeat(60) + "```";
    Deck deck = TestDecks.markdown("a|" + list, "b|" + code, "c|short");

    assertThat(check(deck)).hasSize(2).isEqualTo(Printing.of(deck).warnings());
  }

  /** Wide letters on many short lines take the most room. */
  @Test
  void missesNoSideOfManyShortLines() throws IOException {
    for (int lines = 10; lines <= 40; lines += 3) {
      Deck deck = TestDecks.plain("a|" + "W\n".repeat(lines).strip());

      assertThat(check(deck)).isEqualTo(Printing.of(deck).warnings());
    }
  }

  private static List<String> check(Deck deck) throws IOException {
    PreparedContent prepared = new PreparedContent(Formulas.NONE, new Highlighter());
    return PrintCheck.of(new Library(List.of(deck)), prepared, Printing.USUAL).stream()
        .map(Object::toString)
        .toList();
  }
}
