package dev.glossdeck.deck.glossary;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import java.util.List;

/**
 * A note's place in the glossary.
 *
 * @param note the note
 * @param headword the term it explains; unique in its deck
 * @param aliases other names and abbreviations of the term
 * @param compared the terms that the note compares, each by itself; empty if it compares none
 * @param slug the name of its page, without ending; unique in its deck
 * @param related ids of the notes that its author refers to
 */
public record GlossaryEntry(
    Note note,
    String headword,
    List<String> aliases,
    List<String> compared,
    String slug,
    List<NoteId> related) {

  /** Copies the lists. */
  public GlossaryEntry {
    aliases = List.copyOf(aliases);
    compared = List.copyOf(compared);
    related = List.copyOf(related);
  }
}
