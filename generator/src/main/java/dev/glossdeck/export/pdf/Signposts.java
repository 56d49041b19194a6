package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Note;
import dev.glossdeck.export.pdf.document.TaggedDocument;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Names the sections of a file's cards and leads to the first page of each topic. */
final class Signposts {
  private final List<ChosenCard> cards;
  private final TaggedDocument document;
  private Optional<String> topic = Optional.empty();

  /**
   * Creates the signposts of a file.
   *
   * @param cards the cards in order
   */
  Signposts(List<ChosenCard> cards, TaggedDocument document) {
    this.cards = List.copyOf(cards);
    this.document = document;
  }

  /**
   * Names a card.
   *
   * @param order its place among the printed cards, 1-based
   */
  void name(int order) {
    document.nameCard(order, cards.get(order - 1).card().key().toString());
  }

  /**
   * Adds a bookmark for the topic of a card to the last page, unless the card before has the same.
   *
   * @param order its place among the printed cards, 1-based
   */
  void lead(int order) throws IOException {
    Note note = cards.get(order - 1).note();
    if (note.topic().isPresent() && !note.topic().equals(topic)) {
      document.addBookmark(note.topic().get());
    }
    topic = note.topic();
  }
}
