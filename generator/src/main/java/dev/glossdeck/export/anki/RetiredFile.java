package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.History.Retired;
import dev.glossdeck.markup.html.FieldHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notes that a deck holds no more, for learners: an import never deletes what a collection has.
 * Those of the package have their ids in a field; those of the text file are found by their
 * questions.
 */
final class RetiredFile {
  /** Operators within quotation marks (Anki manual, "Searching"). */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\\"*_:()]");

  /** Notes of a line: SQLite takes a thousand terms at the most. */
  private static final int MOST_IN_A_LINE = 200;

  private RetiredFile() {}

  /** Searches for Anki's browser, then a line a note with its id and question. */
  static String of(Deck deck, AnkiDeck made) {
    List<Retired> retired = deck.history().retired();
    List<QuestionSearch> searches =
        QuestionSearch.unambiguous(retired.stream().map(Retired::question).toList(), made);
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < retired.size(); i++) {
      terms.add(term(retired.get(i).id().value(), searches.get(i)));
    }
    StringBuilder lines = new StringBuilder();
    for (int from = 0; from < terms.size(); from += MOST_IN_A_LINE) {
      List<String> some = terms.subList(from, Math.min(terms.size(), from + MOST_IN_A_LINE));
      lines.append(String.join(" or ", some)).append('\n');
    }
    String list =
        retired.stream()
            .map(note -> note.id() + "\t" + note.question() + "\n")
            .collect(Collectors.joining());
    String told = Resources.text("retired", deck.info().language());
    return told.formatted(deck.info().title()) + "\n\n" + lines + "\n" + list;
  }

  private static String term(String id, QuestionSearch search) {
    String key = NoteField.KEY.label() + ":" + escaped(FieldHtml.escape(id));
    return "\"" + key + "\"" + search.term().map(words -> " or \"" + words + "\"").orElse("");
  }

  private static String escaped(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
  }
}
