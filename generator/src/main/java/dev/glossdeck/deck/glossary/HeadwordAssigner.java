package dev.glossdeck.deck.glossary;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.headword.Abbreviations;
import dev.glossdeck.deck.headword.Candidates;
import dev.glossdeck.deck.headword.Headwords;
import dev.glossdeck.deck.headword.Words;
import dev.glossdeck.markup.MarkupText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names the notes of a deck. First come the terms that authors gave, then notes that say what a
 * term is, then those on an aspect of it, each in the deck's order; each takes the best name that
 * is free. So a name that a note did not get belongs to another note in the end, too.
 */
final class HeadwordAssigner {
  private final List<Note> notes;
  private final List<String> questions;
  private final List<Candidates> candidates;
  private final Words words;

  /** The number of notes that have a name, by its key. */
  private final Map<String, Integer> taken = new HashMap<>();

  /** The terms that authors gave. */
  private final Set<String> terms = new HashSet<>();

  /** The last number that a question got. */
  private final Map<String, Integer> numbers = new HashMap<>();

  HeadwordAssigner(Deck deck) {
    notes = deck.notes();
    questions = notes.stream().map(Note::words).toList();
    words = Words.of(deck.info().language());
    Abbreviations abbreviations = new Abbreviations();
    questions.forEach(abbreviations::read);
    notes.forEach(note -> read(note.answer(), abbreviations));
    candidates = new ArrayList<>(Headwords.of(deck.info().language(), questions, abbreviations));
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).languages().question().isPresent()) {
        candidates.set(i, Candidates.asWritten(questions.get(i)));
      }
    }
  }

  /** Most sides explain no abbreviation and need not be parsed. */
  private static void read(MarkupText side, Abbreviations abbreviations) {
    if (side.source().contains("(")) {
      abbreviations.read(side.plainText());
    }
  }

  /** The names of all notes: the author's, else derived from the questions. */
  List<NoteNames> names() {
    NoteNames[] names = new NoteNames[notes.size()];
    order()
        .forEach(
            index -> {
              NoteNames found = names(index);
              take(found.headword(), 1);
              names[index] = found;
            });
    return List.of(names);
  }

  private Stream<Integer> order() {
    return Stream.<Predicate<Integer>>of(
            this::isNamed, this::isDefinition, index -> !isNamed(index) && !isDefinition(index))
        .flatMap(group -> IntStream.range(0, notes.size()).boxed().filter(group));
  }

  private boolean isNamed(int index) {
    return notes.get(index).naming().term().isPresent();
  }

  private boolean isDefinition(int index) {
    return !isNamed(index) && candidates.get(index).isDefinition();
  }

  private NoteNames names(int index) {
    NamingHints naming = notes.get(index).naming();
    Optional<String> term = naming.term().filter(name -> terms.add(key(name)));
    NoteNames derived = derived(index);
    Set<String> aliases = new LinkedHashSet<>(naming.aliases());
    if (naming.term().isEmpty()) {
      aliases.addAll(derived.aliases());
    }
    String headword = term.orElse(derived.headword());
    aliases.removeIf(alias -> key(alias).equals(key(headword)));
    List<String> compared =
        derived.compared().stream().filter(name -> isOther(name, headword, aliases)).toList();
    return new NoteNames(headword, List.copyOf(aliases), compared);
  }

  private boolean isOther(String name, String headword, Set<String> aliases) {
    return Stream.concat(Stream.of(headword), aliases.stream())
        .noneMatch(known -> words.form(known).equals(words.form(name)));
  }

  /** The derived names, see {@link NoteNames#derived}. */
  List<NoteNames> derived(List<Optional<String>> called) {
    called.forEach(name -> name.ifPresent(taking -> take(taking, 1)));
    List<NoteNames> names = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      Optional<String> own = called.get(i);
      own.ifPresent(name -> take(name, -1));
      names.add(derived(i));
      take(own.orElse(names.get(i).headword()), 1);
    }
    return names;
  }

  private NoteNames derived(int index) {
    Candidates names = candidates.get(index);
    String headword =
        names.headwords().stream()
            .filter(this::isFree)
            .findFirst()
            .orElseGet(() -> numbered(names.headwords().get(names.headwords().size() - 1)));
    List<String> aliases =
        names.aliases().stream()
            .filter(alias -> !words.form(headword).equals(words.form(alias)))
            .filter(alias -> !headword.endsWith("(" + alias + ")"))
            .toList();
    return new NoteNames(headword, aliases, names.compared());
  }

  private String numbered(String whole) {
    int number = numbers.getOrDefault(key(whole), 2);
    while (!isFree(numbered(whole, number))) {
      number++;
    }
    numbers.put(key(whole), number);
    return numbered(whole, number);
  }

  private static String numbered(String whole, int number) {
    return whole + " (" + number + ")";
  }

  private boolean isFree(String name) {
    return taken.getOrDefault(words.form(name), 0) == 0;
  }

  /** Counts a name in or out. */
  private void take(String name, int change) {
    taken.merge(words.form(name), change, Integer::sum);
  }

  /** Equal for names that differ in case alone. */
  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
