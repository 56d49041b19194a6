package dev.glossdeck.lock;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hashes the content of all notes of a deck, with the media that they show. */
final class NoteHashes {
  private NoteHashes() {}

  /**
   * The hashes of the notes.
   *
   * @return in the deck's order
   * @throws IOException if a medium cannot be read
   */
  static List<ContentHash> of(Deck deck) throws IOException {
    Map<String, String> media = new HashMap<>();
    for (Media medium : deck.media()) {
      media.put(medium.name(), medium.fingerprint());
    }
    return deck.notes().stream()
        .map(note -> ContentHash.of(note, deck.info().text(), media))
        .toList();
  }
}
