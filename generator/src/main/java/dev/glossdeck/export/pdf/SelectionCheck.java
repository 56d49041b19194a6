package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds what is to be printed and is in none of the decks. */
public final class SelectionCheck {
  private final Library library;
  private final CardSelection selection;
  private final List<Diagnostic> found = new ArrayList<>();

  private SelectionCheck(Library library, CardSelection selection) {
    this.library = library;
    this.selection = selection;
  }

  /**
   * Checks a selection. A card that has not changed for long is no fault of it.
   *
   * @param library the decks of a build
   * @param selection the cards to print
   * @return an error for each topic, tag and range of numbers that no deck has, or for all of them
   *     if no card has them together
   */
  public static List<Diagnostic> of(Library library, CardSelection selection) {
    boolean isAll =
        selection.topics().isEmpty()
            && selection.tags().isEmpty()
            && selection.numbers().ranges().isEmpty();
    return isAll || library.decks().isEmpty()
        ? List.of()
        : new SelectionCheck(library, selection).found();
  }

  private List<Diagnostic> found() {
    List<String> topics = distinct(notes().flatMap(note -> note.topic().stream()));
    List<String> tags = distinct(notes().flatMap(note -> note.tags().stream()));
    selection.topics().stream()
        .filter(topic -> notes().noneMatch(note -> CardSelection.isOf(topic, note)))
        .forEach(
            topic -> error("no deck has a topic", topic, topics, "--topic, in Maven <topics>"));
    selection.tags().stream()
        .filter(tag -> notes().noneMatch(note -> CardSelection.isTagged(tag, note)))
        .forEach(tag -> error("no card has a tag", tag, tags, "--tag, in Maven <tags>"));
    checkNumbers();
    if (found.isEmpty() && library.decks().stream().noneMatch(selection::mayChoose)) {
      error(
          "no card has the topic, tag and number together that you ask to print",
          "leave out one of --topic, --tag and --cards");
    }
    return found;
  }

  private void checkNumbers() {
    long last = library.decks().stream().mapToLong(deck -> deck.cards().count()).max().orElse(0);
    selection.numbers().ranges().stream()
        .map(CardNumbers.Range::first)
        .filter(first -> first > last)
        .forEach(
            first ->
                error(
                    "no deck has a card " + first,
                    "the last one is " + last + ": look at --cards, in Maven <cards>"));
  }

  private void error(String problem, String name, Collection<String> known, String option) {
    String remedy =
        known.isEmpty()
            ? "there is none: leave out " + option
            : "did you mean \"" + NearestName.to(name, known) + "\"?";
    error(problem + " \"" + name + "\" to print", remedy);
  }

  private void error(String problem, String remedy) {
    Deck first = library.decks().get(0);
    found.add(Diagnostic.error(first.source(), DiagnosticCode.NOTHING_TO_PRINT, problem, remedy));
  }

  private Stream<Note> notes() {
    return library.decks().stream().flatMap(deck -> deck.notes().stream());
  }

  private static List<String> distinct(Stream<String> names) {
    return names.distinct().toList();
  }
}
