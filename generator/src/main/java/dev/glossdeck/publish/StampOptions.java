package dev.glossdeck.publish;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.lock.Decisions;
import dev.glossdeck.read.ReadOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The options of a stamp.
 *
 * @param decks files and folders, at least one
 * @param reading the options for reading decks
 * @param timestamp when what has changed was changed; empty for each deck's newest modification
 *     time
 * @param reworded the ids that notes had, by those that they seem to have now
 * @param fresh the ids of notes that are new, even if they look reworded
 * @param renewsSlugs whether pages move to the addresses that their headwords make now
 * @param renamesDecks whether learners get decks under their titles of today
 */
public record StampOptions(
    List<Path> decks,
    ReadOptions reading,
    Optional<Instant> timestamp,
    Map<String, String> reworded,
    Set<String> fresh,
    boolean renewsSlugs,
    boolean renamesDecks) {

  /** Copies the collections. */
  public StampOptions {
    decks = List.copyOf(decks);
    reworded = Map.copyOf(reworded);
    fresh = Set.copyOf(fresh);
  }

  /**
   * Pairs of ids as users write them.
   *
   * @param reworded each {@code OLD=NEW}
   * @return former ids by the ids that replaced them
   * @throws IllegalArgumentException if one is something else
   */
  public static Map<String, String> pairs(List<String> reworded) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : reworded) {
      int middle = pair.indexOf('=');
      if (middle <= 0 || middle == pair.length() - 1) {
        throw new IllegalArgumentException(
            "reworded: write OLD=NEW with the ids of two cards, not " + pair);
      }
      pairs.put(pair.substring(middle + 1), pair.substring(0, middle));
    }
    return pairs;
  }

  /** The author's decisions. */
  Decisions decisions() {
    Map<NoteId, NoteId> before = new TreeMap<>();
    reworded.forEach((now, old) -> before.put(new NoteId(now), new NoteId(old)));
    return new Decisions(before, fresh.stream().map(NoteId::new).collect(Collectors.toSet()));
  }
}
