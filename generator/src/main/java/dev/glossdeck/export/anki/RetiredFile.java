package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.History.Retired;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notes that a deck holds no more, for learners: an import never deletes what a collection has.
 */
final class RetiredFile {
  /** What means something to Anki within quotation marks (Anki manual, "Searching"). */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\\"*_:()]");

  private RetiredFile() {}

  /** A search for Anki's browser, then a line a note with its id and question. */
  static String of(Deck deck) {
    List<Retired> retired = deck.history().retired();
    String search =
        retired.stream().map(note -> term(note.id().value())).collect(Collectors.joining(" or "));
    String list =
        retired.stream()
            .map(note -> note.id() + "\t" + note.question() + "\n")
            .collect(Collectors.joining());
    return deck.info().title()
        + ": these cards are no longer part of the deck. Anki keeps them.\n"
        + "To find them, paste the next line into the search of Anki's browser.\n\n"
        + search
        + "\n\n"
        + list;
  }

  private static String term(String id) {
    String escaped =
        SPECIAL.matcher(id).replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
    return "\"" + NoteField.KEY.label() + ":" + escaped + "\"";
  }
}
