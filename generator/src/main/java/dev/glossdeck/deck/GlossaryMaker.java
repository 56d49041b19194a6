package dev.glossdeck.deck;

import dev.glossdeck.deck.HeadwordFinder.Found;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a deck's glossary: names first, then slugs, then references, which need the names. */
final class GlossaryMaker {
  private final Deck deck;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Set<String> taken = new HashSet<>();

  /** The next number for questions that are headwords several times. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private record Named(Note note, String headword, List<String> aliases) {}

  GlossaryMaker(Deck deck) {
    this.deck = deck;
  }

  Glossary make() {
    List<Named> named = name();
    Map<String, NoteId> index = index(named);
    Slugs slugs = new Slugs();
    List<GlossaryEntry> entries = new ArrayList<>();
    for (Named one : named) {
      String slug = slugs.take(slugBase(one), distinction(one.note.id()));
      entries.add(
          new GlossaryEntry(one.note, one.headword, one.aliases, slug, related(one.note, index)));
    }
    return new Glossary(entries, topics(entries), diagnostics.sorted());
  }

  private List<Named> name() {
    List<String> questions = deck.notes().stream().map(Note::words).toList();
    HeadwordFinder finder =
        new HeadwordFinder(HeadwordRules.forLanguage(deck.info().language()), questions);
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Note note = deck.notes().get(i);
      Found found = finder.find(questions.get(i));
      String wanted = note.naming().term().orElse(found.headword());
      String headword = unique(wanted, questions.get(i));
      note.naming().term().filter(term -> !term.equals(headword)).ifPresent(term -> clash(note));
      named.add(new Named(note, headword, aliases(note, headword, found)));
    }
    return named;
  }

  private void clash(Note note) {
    diagnostics.warning(
        note.position(),
        "repeated-term",
        "another card has the term \"" + note.naming().term().orElseThrow() + "\" already",
        "give one of the two another term");
  }

  /** A term that is taken gives way to the question, and that to a counter. */
  private String unique(String wanted, String question) {
    if (taken.add(key(wanted))) {
      return wanted;
    }
    String whole = HeadwordFinder.whole(question);
    String candidate = whole;
    // A deck may ask the same thousands of times: no number is tried twice.
    for (int i = numbers.getOrDefault(whole, 2); !taken.add(key(candidate)); i++) {
      candidate = whole + " (" + i + ")";
      numbers.put(whole, i + 1);
    }
    return candidate;
  }

  private static List<String> aliases(Note note, String headword, Found found) {
    Set<String> aliases = new LinkedHashSet<>(note.naming().aliases());
    if (note.naming().term().isEmpty()) {
      aliases.addAll(found.aliases());
    }
    aliases.removeIf(alias -> key(alias).equals(key(headword)));
    return List.copyOf(aliases);
  }

  /** Where a name leads: ids before headwords before aliases, the first of equal ones. */
  private static Map<String, NoteId> index(List<Named> named) {
    Map<String, NoteId> index = new HashMap<>();
    named.forEach(one -> index.put(key(one.note.id().value()), one.note.id()));
    named.forEach(one -> index.putIfAbsent(key(one.headword), one.note.id()));
    named.forEach(
        one -> one.aliases.forEach(alias -> index.putIfAbsent(key(alias), one.note.id())));
    return index;
  }

  private List<NoteId> related(Note note, Map<String, NoteId> index) {
    Set<NoteId> related = new LinkedHashSet<>();
    for (String name : note.naming().see()) {
      Optional<NoteId> id = Optional.ofNullable(index.get(key(name)));
      id.ifPresentOrElse(related::add, () -> unknown(note, name));
    }
    related.remove(note.id());
    return List.copyOf(related);
  }

  private void unknown(Note note, String name) {
    diagnostics.error(
        note.position(),
        "unknown-reference",
        "\"see\" names \"" + name + "\", which no card of this deck is called",
        "write the term, an alias or the id of a card");
  }

  private String slugBase(Named named) {
    String id = named.note.id().value();
    return !named.note.id().isDerived() && Slugs.isSlug(id) ? id : Slugs.fold(named.headword);
  }

  /** An author's id may hold any character and differ from another by case alone. */
  private String distinction(NoteId id) {
    return id.isDerived() ? id.value() : NoteId.derive(deck.id(), id.value()).value();
  }

  private static List<Topic> topics(List<GlossaryEntry> entries) {
    Map<String, List<GlossaryEntry>> byName = new LinkedHashMap<>();
    for (GlossaryEntry entry : entries) {
      entry
          .note()
          .topic()
          .ifPresent(topic -> byName.computeIfAbsent(topic, t -> new ArrayList<>()).add(entry));
    }
    Slugs slugs = new Slugs();
    List<Topic> topics = new ArrayList<>();
    byName.forEach(
        (name, members) ->
            topics.add(
                new Topic(
                    name,
                    slugs.take(Slugs.fold(name), NoteId.derive("topic", name).value()),
                    members)));
    return topics;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
