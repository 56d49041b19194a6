package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.anki.type.TypeSetting;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import java.util.List;
import java.util.Optional;

/**
 * A note in Anki's terms, the same for all of its files. Its fields are rendered when they are
 * written: those of a large deck would fill the memory.
 *
 * @param entry the note and its place in the glossary
 * @param deckName the full name of its deck
 * @param tags legal for Anki
 * @param cards the numbers of its cards, one at least
 * @param own its note type, if it is none of ours
 */
record AnkiNote(
    GlossaryEntry entry,
    String deckName,
    List<String> tags,
    List<Integer> cards,
    Optional<SourceType> own) {
  AnkiNote {
    tags = List.copyOf(tags);
    cards = List.copyOf(cards);
  }

  /** The GUID by which Anki knows the note: its id. */
  String guid() {
    return entry.note().id().value();
  }

  /** The kind, which decides the cards of the note. */
  NoteKind kind() {
    return entry.note().kind();
  }

  /** The type of ours under which Anki keeps it, unless it has its own. */
  NoteType type() {
    return NoteType.of(kind());
  }

  /** The number of the type under which Anki keeps it. */
  long typeId() {
    return own.map(source -> source.type().id()).orElseGet(() -> type().id());
  }

  /** The full name of the deck of a card: that of its template, or the note's. */
  String deckOfCard(int number) {
    return own.map(SourceType::type)
        .flatMap(type -> type.templates().get(type.isCloze() ? 0 : number - 1).deck())
        .orElse(deckName);
  }

  /** The index of the field by which Anki sorts it. */
  int sortField() {
    return own.map(source -> source.type().settings().getOrDefault(TypeSetting.SORT_FIELD, 0L))
        .map(index -> ((Long) index).intValue())
        .orElse(NoteField.QUESTION.position());
  }
}
