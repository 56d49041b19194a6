package dev.glossdeck.lock;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hashes the content of all notes of a deck, with the media that they show. */
public final class NoteHashes {
  private NoteHashes() {}

  /**
   * The hashes of a deck's notes by their ids.
   *
   * @param deck any deck
   * @return a text for each note, the same as long as its content is the same
   * @throws IOException if a medium cannot be read
   */
  public static SortedMap<String, String> byId(Deck deck) throws IOException {
    Map<String, String> media = media(deck);
    SortedMap<String, String> byId = new TreeMap<>();
    for (Note note : deck.notes()) {
      byId.put(note.id().value(), ContentHash.whole(note, deck.info().text(), media));
    }
    return byId;
  }

  /**
   * The hashes of the notes.
   *
   * @return in the deck's order
   * @throws IOException if a medium cannot be read
   */
  static List<ContentHash> of(Deck deck) throws IOException {
    Map<String, String> media = media(deck);
    return deck.notes().stream()
        .map(note -> ContentHash.of(note, deck.info().text(), media))
        .toList();
  }

  /** The fingerprints of a deck's media by their names. */
  private static Map<String, String> media(Deck deck) throws IOException {
    Map<String, String> media = new HashMap<>();
    for (Media medium : deck.media()) {
      media.put(medium.name(), medium.fingerprint());
    }
    return media;
  }
}
