package dev.glossdeck.read.anki;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.NoteNames;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives notes of our own note type the names back that their authors gave them. */
final class GlossdeckNames {
  private final Map<Integer, GlossdeckTerms> ours;
  private final Diagnostics diagnostics;
  private final NameList references = new NameList();

  /**
   * Names of some notes.
   *
   * @param ours words by the line of the note's place
   * @param diagnostics takes what is wrong with references
   */
  GlossdeckNames(Map<Integer, GlossdeckTerms> ours, Diagnostics diagnostics) {
    this.ours = ours;
    this.diagnostics = diagnostics;
  }

  /** The notes of a deck with their names. */
  List<Note> of(Deck deck) {
    if (ours.isEmpty()) {
      return deck.notes();
    }
    List<Optional<GlossdeckTerms>> words = deck.notes().stream().map(this::words).toList();
    List<NoteNames> derived =
        NoteNames.derived(
            deck, words.stream().map(one -> one.flatMap(GlossdeckTerms::term)).toList());
    if (ours.values().stream().anyMatch(one -> !one.see().isEmpty())) {
      for (int i = 0; i < derived.size(); i++) {
        know(deck.notes().get(i), words.get(i), derived.get(i));
      }
    }
    List<Note> named = new ArrayList<>();
    for (int i = 0; i < derived.size(); i++) {
      Note note = deck.notes().get(i);
      NoteNames names = derived.get(i);
      named.add(words.get(i).map(one -> named(note, one, names)).orElse(note));
    }
    return named;
  }

  private Optional<GlossdeckTerms> words(Note note) {
    return Optional.ofNullable(ours.get(note.position().line()));
  }

  private void know(Note note, Optional<GlossdeckTerms> words, NoteNames derived) {
    references.add(note.id().value());
    references.add(words.flatMap(GlossdeckTerms::term).orElse(derived.headword()));
    derived.aliases().forEach(references::add);
    words.ifPresent(one -> one.aliasList().forEach(references::add));
  }

  private Note named(Note note, GlossdeckTerms words, NoteNames derived) {
    List<String> unknown = new ArrayList<>();
    List<String> see = references.of(words.seeList(), unknown);
    if (!unknown.isEmpty()) {
      diagnostics.warning(
          note.position(),
          DiagnosticCode.UNKNOWN_REFERENCE,
          "\"See\" names \""
              + String.join(", ", unknown)
              + "\", which no note of the package is called, so it is left out",
          "export the whole deck from Anki, or mend the name");
    }
    return note.named(words.naming(derived, see));
  }
}
