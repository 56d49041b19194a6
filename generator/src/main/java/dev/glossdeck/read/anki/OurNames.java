package dev.glossdeck.read.anki;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteNames;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives notes of our own note type the names back that their authors gave them. */
final class OurNames {
  private final Map<Integer, OurFields> ours;
  private final Diagnostics diagnostics;
  private final References references = new References();

  /**
   * Names of some notes.
   *
   * @param ours fields by the line of the note's place
   * @param diagnostics takes what is wrong with references
   */
  OurNames(Map<Integer, OurFields> ours, Diagnostics diagnostics) {
    this.ours = ours;
    this.diagnostics = diagnostics;
  }

  /** The notes of a deck with their names. */
  List<Note> of(Deck deck) {
    if (ours.isEmpty()) {
      return deck.notes();
    }
    List<Optional<OurFields>> fields =
        deck.notes().stream()
            .map(note -> Optional.ofNullable(ours.get(note.position().line())))
            .toList();
    List<Optional<String>> headwords =
        fields.stream().map(one -> one.flatMap(OurFields::headword)).toList();
    List<NoteNames> derived = NoteNames.derived(deck, headwords);
    for (int i = 0; i < derived.size(); i++) {
      know(deck.notes().get(i), headwords.get(i).orElse(derived.get(i).headword()), derived.get(i));
      fields.get(i).ifPresent(one -> one.names("Aliases").forEach(references::add));
    }
    List<Note> named = new ArrayList<>();
    for (int i = 0; i < derived.size(); i++) {
      Note note = deck.notes().get(i);
      NoteNames names = derived.get(i);
      named.add(fields.get(i).map(one -> named(note, one, names)).orElse(note));
    }
    return named;
  }

  private void know(Note note, String headword, NoteNames derived) {
    references.add(note.id().value());
    references.add(headword);
    derived.aliases().forEach(references::add);
  }

  private Note named(Note note, OurFields fields, NoteNames derived) {
    List<String> unknown = new ArrayList<>();
    List<String> see = references.of(fields.names("See"), unknown);
    if (!unknown.isEmpty()) {
      diagnostics.warning(
          note.position(),
          "unknown-reference",
          "\"See\" names \""
              + String.join(", ", unknown)
              + "\", which no note of the package is called, so it is left out",
          "export the whole deck from Anki, or mend the name");
    }
    return note.named(fields.naming(derived, see));
  }
}
