package dev.glossdeck.deck;

import dev.glossdeck.deck.HeadwordFinder.Found;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names the notes of a deck. A name that was taken is no other note's. */
final class NameMaker {
  private final List<Note> notes;
  private final List<String> questions;
  private final HeadwordFinder finder;
  private final Set<String> taken = new HashSet<>();

  /** The last number that a question got. */
  private final Map<String, Integer> numbers = new HashMap<>();

  NameMaker(Deck deck) {
    notes = deck.notes();
    questions = notes.stream().map(Note::words).toList();
    finder = new HeadwordFinder(HeadwordRules.forLanguage(deck.info().language()), questions);
  }

  /** The names of a note: the author's, else derived from its question. */
  NoteNames derive(int index) {
    Naming naming = notes.get(index).naming();
    Found found = finder.find(questions.get(index));
    String headword = free(naming.term().orElse(found.headword()), questions.get(index));
    Set<String> aliases = new LinkedHashSet<>(naming.aliases());
    if (naming.term().isEmpty()) {
      aliases.addAll(found.aliases());
    }
    aliases.removeIf(alias -> key(alias).equals(key(headword)));
    return new NoteNames(headword, List.copyOf(aliases));
  }

  /** Takes a name for good. */
  void take(String headword) {
    taken.add(key(headword));
  }

  /** A term that is taken gives way to the question, and that to a counter. */
  private String free(String wanted, String question) {
    String whole = HeadwordFinder.whole(question);
    if (!taken.contains(key(wanted)) || !taken.contains(key(whole))) {
      return taken.contains(key(wanted)) ? whole : wanted;
    }
    int number = numbers.getOrDefault(key(whole), 2);
    while (taken.contains(key(numbered(whole, number)))) {
      number++;
    }
    numbers.put(key(whole), number);
    return numbered(whole, number);
  }

  private static String numbered(String whole, int number) {
    return whole + " (" + number + ")";
  }

  /** Equal for names that differ in case alone. */
  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
