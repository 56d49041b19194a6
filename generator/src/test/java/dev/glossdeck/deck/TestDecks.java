package dev.glossdeck.deck;

import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Small decks for tests. */
public final class TestDecks {
  private TestDecks() {}

  /** A plain deck with the id {@code d}, from lines {@code question|answer}. */
  public static Deck plain(String... lines) {
    return deck("d", MarkupFormat.PLAIN, lines);
  }

  /** A Markdown deck with the id {@code d}, from strings {@code question|answer}. */
  public static Deck markdown(String... cards) {
    return deck("d", MarkupFormat.MARKDOWN, cards);
  }

  /** A plain deck of many cards that differ. */
  public static Deck large(int cards) {
    return plain(
        IntStream.rangeClosed(1, cards)
            .mapToObj(i -> "What is term " + i + "?|It is the answer number " + i + ".")
            .toArray(String[]::new));
  }

  /** A deck from strings {@code question|answer}. */
  public static Deck deck(String id, MarkupFormat format, String... cards) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < cards.length; i++) {
      int bar = cards[i].indexOf('|');
      notes.add(note(id, format, i + 1, cards[i].substring(0, bar), cards[i].substring(bar + 1)));
    }
    DeckInfo info = new DeckInfo(id, "Deck " + id, Optional.empty(), "en", false);
    return new Deck(info, notes, SourcePosition.startOf(id + ".txt"));
  }

  private static Note note(String id, MarkupFormat format, int line, String front, String back) {
    return new Note(
        NoteId.derive(id, front),
        new MarkupText(front, format),
        new MarkupText(back, format),
        List.of(),
        Optional.empty(),
        List.of(),
        NamingHints.NONE,
        new SourcePosition(id + ".txt", line, 1));
  }
}
