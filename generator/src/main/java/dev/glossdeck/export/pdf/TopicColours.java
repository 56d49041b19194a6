package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The colours of a deck's topics, in the order in which they first appear. The words of the topics
 * stand beside them, for those who cannot tell the colours apart.
 */
final class TopicColours {
  /** Okabe and Ito, "Color Universal Design" (2008), without black. */
  private static final int[] PALETTE = {
    0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xF0E442
  };

  private final Map<String, Integer> colours = new LinkedHashMap<>();

  private TopicColours() {}

  /** The colours of the topics of a deck; none if it has fewer than two. */
  static TopicColours of(Deck deck) {
    TopicColours colours = new TopicColours();
    for (Note note : deck.notes()) {
      note.topic()
          .ifPresent(
              topic ->
                  colours.colours.computeIfAbsent(
                      topic, key -> PALETTE[colours.colours.size() % PALETTE.length]));
    }
    if (colours.colours.size() == 1) {
      colours.colours.clear();
    }
    return colours;
  }

  /** The colour of a note's topic, 0xRRGGBB. */
  Optional<Integer> of(Note note) {
    return note.topic().flatMap(topic -> Optional.ofNullable(colours.get(topic)));
  }
}
