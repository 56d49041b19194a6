package dev.glossdeck.deck.glossary;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes a deck's glossary: names first, then slugs, then references, which need the names. */
final class GlossaryBuilder {
  private final Deck deck;
  private final Diagnostics diagnostics = new Diagnostics();

  private record Named(Note note, NoteNames names) {
    String headword() {
      return names.headword();
    }
  }

  GlossaryBuilder(Deck deck) {
    this.deck = deck;
  }

  Glossary make() {
    List<Named> named = name();
    Map<String, NoteId> index = index(named);
    Slugs slugs = new Slugs(deck.history().owners().keySet());
    List<GlossaryEntry> entries = new ArrayList<>();
    for (Named one : named) {
      String slug = slug(one, slugs);
      entries.add(
          new GlossaryEntry(
              one.note,
              one.headword(),
              one.names.aliases(),
              one.names.compared(),
              slug,
              related(one.note, index)));
    }
    return new Glossary(entries, TopicGrouper.of(entries), diagnostics.sorted());
  }

  private List<Named> name() {
    List<NoteNames> names = new HeadwordAssigner(deck).names();
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Note note = deck.notes().get(i);
      String headword = names.get(i).headword();
      note.naming().term().filter(term -> !term.equals(headword)).ifPresent(term -> clash(note));
      named.add(new Named(note, names.get(i)));
    }
    return named;
  }

  private void clash(Note note) {
    diagnostics.warning(
        note.position(),
        DiagnosticCode.REPEATED_TERM,
        "another card has the term \"" + note.naming().term().orElseThrow() + "\" already",
        "give one of the two another term");
  }

  /** Maps each id, headword, alias and compared term to its note; the first of equal names wins. */
  private static Map<String, NoteId> index(List<Named> named) {
    Map<String, NoteId> index = new HashMap<>();
    if (named.stream().allMatch(one -> one.note.naming().see().isEmpty())) {
      return index; // Nobody will look anything up.
    }
    put(named, index, one -> List.of(one.note.id().value()));
    put(named, index, one -> List.of(one.headword()));
    put(named, index, one -> one.names.aliases());
    put(named, index, one -> one.names.compared());
    return index;
  }

  private static void put(
      List<Named> named, Map<String, NoteId> index, Function<Named, List<String>> names) {
    named.forEach(
        one ->
            names
                .apply(one)
                .forEach(name -> index.putIfAbsent(HeadwordAssigner.key(name), one.note.id())));
  }

  private List<NoteId> related(Note note, Map<String, NoteId> index) {
    if (note.naming().see().isEmpty()) {
      return List.of();
    }
    Set<NoteId> related = new LinkedHashSet<>();
    for (String name : note.naming().see()) {
      Optional<NoteId> id = Optional.ofNullable(index.get(HeadwordAssigner.key(name)));
      id.ifPresentOrElse(related::add, () -> unknown(note, name));
    }
    related.remove(note.id());
    return List.copyOf(related);
  }

  private void unknown(Note note, String name) {
    diagnostics.error(
        note.position(),
        DiagnosticCode.UNKNOWN_REFERENCE,
        "\"see\" names \"" + name + "\", which no card of this deck is called",
        "write the term, an alias or the id of a card");
  }

  /** An address that once led to a note never leads to another one. */
  private String slug(Named named, Slugs slugs) {
    NoteId id = named.note.id();
    String base = slugBase(named);
    return deck.history()
        .pinned(id)
        .orElseGet(() -> deck.history().owns(id, base) ? base : slugs.take(base, distinction(id)));
  }

  private String slugBase(Named named) {
    String id = named.note.id().value();
    return !named.note.id().isDerived() && Slugs.isSlug(id) ? id : Slugs.fold(named.headword());
  }

  /** An author's id may hold any character and differ from another by case alone. */
  private String distinction(NoteId id) {
    return id.isDerived() ? id.value() : NoteId.derive(deck.id(), id.value()).value();
  }
}
