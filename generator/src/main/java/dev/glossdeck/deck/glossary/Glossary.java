package dev.glossdeck.deck.glossary;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A deck seen as a glossary: a headword, a slug and related notes for each note. Made once a deck
 * by {@link GlossaryBuilder}.
 *
 * @param entries one a note, in the deck's order
 * @param topics in the order of the deck; empty if it has none
 * @param diagnostics problems with names and references
 */
public record Glossary(
    List<GlossaryEntry> entries, List<Topic> topics, List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public Glossary {
    entries = List.copyOf(entries);
    topics = List.copyOf(topics);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The glossary of a deck.
   *
   * @param deck the deck
   * @return an entry for each of its notes
   */
  public static Glossary of(Deck deck) {
    return new GlossaryBuilder(deck).make();
  }

  /**
   * The entries by their note's id.
   *
   * @return for looking up; its order means nothing
   */
  public Map<NoteId, GlossaryEntry> byId() {
    return entries.stream()
        .collect(Collectors.toMap(entry -> entry.note().id(), Function.identity()));
  }
}
