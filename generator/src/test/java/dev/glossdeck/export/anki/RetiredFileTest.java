package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.History;
import dev.glossdeck.deck.NoteId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetiredFileTest {

  @Test
  void listsRetiredNotesWithASearchThatFindsThem() {
    assertThat(
            file(
                new History.Retired(new NoteId("abc"), "What was it?"),
                new History.Retired(new NoteId("def"), "And this?")))
        .isEqualTo(
            """
            Networks: these cards are no longer part of the deck. Anki keeps them.
            To find them, paste the next line (if there are several, one after the other) into the search of
            Anki's browser. Look at what it finds before you delete it.

            "Key:abc" or "what was it?" or "Key:def" or "and this?"

            abc\tWhat was it?
            def\tAnd this?
            """);
  }

  /** Anki manual, "Searching": what has a meaning of its own within quotation marks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a_b   | a\\_b",
        "a*    | a\\*",
        "a:b   | a\\:b",
        "(a)   | \\(a\\)",
        "a\"b  | a\\\"b",
        "a\\b  | a\\\\b",
        "a-b.c | a-b.c"
      })
  void escapesWhatMeansSomethingToAnki(String id, String escaped) {
    assertThat(file(new History.Retired(new NoteId(id), "q")))
        .contains("\n\n\"Key:" + escaped + "\"\n\n")
        .endsWith("\n" + id + "\tq\n");
  }

  private static String file(History.Retired... retired) {
    Deck deck = AnkiDecks.deck("d", "Networks", AnkiDecks.full());
    History history = new History(Map.of(), Map.of(), Map.of(), List.of(retired));
    Deck remembered = deck.remembered(deck.notes(), history);
    return RetiredFile.of(remembered, AnkiDecks.made(remembered));
  }
}
