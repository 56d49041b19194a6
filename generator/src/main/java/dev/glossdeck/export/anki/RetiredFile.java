package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.History.Retired;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.markup.html.FieldHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The notes that a deck holds no more, for learners: an import never deletes what a collection has.
 * Those of the package have their ids in a field; those of the text file are found by their
 * questions, and so are those of types from Anki, among the notes of these types: no search of
 * Anki's finds a guid.
 */
final class RetiredFile {
  /** Operators within quotation marks (Anki manual, "Searching"). */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\\"*_:()]");

  /** Terms of a line: SQLite takes a thousand at the most. */
  private static final int MOST_IN_A_LINE = 400;

  private final List<SourceType> types;
  private final Set<String> asked;

  private RetiredFile(AnkiDeck deck) {
    types = deck.sourceTypes();
    asked =
        deck.notes().stream()
            .map(note -> folded(note.entry().note().question().source()))
            .collect(Collectors.toSet());
  }

  /** Searches for Anki's browser, then a line a note with its id and question. */
  static String of(Deck deck, AnkiDeck made) {
    List<Retired> retired = deck.history().retired();
    String list =
        retired.stream()
            .map(note -> note.id() + "\t" + note.question() + "\n")
            .collect(Collectors.joining());
    String told = Resources.text("retired", deck.info().language());
    return told.formatted(deck.info().title())
        + "\n\n"
        + new RetiredFile(made).searches(retired, made)
        + "\n"
        + list;
  }

  private String searches(List<Retired> retired, AnkiDeck made) {
    List<QuestionSearch> searches =
        QuestionSearch.unambiguous(retired.stream().map(Retired::question).toList(), made);
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < retired.size(); i++) {
      Retired note = retired.get(i);
      QuestionSearch search = searches.get(i);
      (types.isEmpty() ? ofOurs(note, search) : ofTypes(note, search)).forEach(terms::add);
    }
    StringBuilder lines = new StringBuilder();
    for (int from = 0; from < terms.size(); from += MOST_IN_A_LINE) {
      List<String> some = terms.subList(from, Math.min(terms.size(), from + MOST_IN_A_LINE));
      lines.append(String.join(" or ", some)).append('\n');
    }
    return lines.toString();
  }

  private static Stream<String> ofOurs(Retired note, QuestionSearch search) {
    String key = term(NoteField.KEY.label(), FieldHtml.escape(note.id().value()));
    return Stream.concat(Stream.of(key), search.term().map(words -> "\"" + words + "\"").stream());
  }

  /** A question of few letters is looked for as a whole. */
  private Stream<String> ofTypes(Retired note, QuestionSearch search) {
    if (search.term().isEmpty() && asked.contains(folded(note.question()))) {
      return Stream.empty();
    }
    return types.stream()
        .flatMap(
            type ->
                (search.term().isPresent()
                        ? Stream.of("\"" + search.term().get() + "\"")
                        : type.asking().stream().map(field -> term(field, note.question())))
                    .map(term -> "(\"mid:" + type.type().id() + "\" " + term + ")"));
  }

  private static String folded(String question) {
    return NoteId.folded(question).toLowerCase(Locale.ROOT);
  }

  private static String term(String field, String content) {
    return "\"" + escaped(field) + ":" + escaped(content) + "\"";
  }

  private static String escaped(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
  }
}
