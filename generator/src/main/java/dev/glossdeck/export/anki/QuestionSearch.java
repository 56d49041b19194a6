package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question as a search of Anki's: its words, with anything between them where the author wrote
 * markup, since Anki looks at the HTML of fields (Anki manual, "Searching").
 *
 * @param parts the texts between wildcards, in lower case
 * @param isAlone whether no note of the deck is found by it
 */
record QuestionSearch(List<String> parts, boolean isAlone) {
  /** Characters that may be markup, be written otherwise in HTML, or be operators of a search. */
  private static final Pattern DOUBTFUL = Pattern.compile("[^\\p{L}\\p{N}\\p{M} .,;?!'-]+");

  /** Fewer letters would find too much. */
  private static final int LEAST = 4;

  QuestionSearch {
    parts = List.copyOf(parts);
  }

  /** The searches of questions; those that find a note that the deck still holds are none. */
  static List<QuestionSearch> unambiguous(List<String> questions, AnkiDeck deck) {
    List<List<String>> searches = questions.stream().map(QuestionSearch::parts).toList();
    SearchIndex index = new SearchIndex(searches);
    Set<Integer> found = new HashSet<>();
    for (AnkiNote note : deck.notes()) {
      Map<NoteField, String> fields = deck.fields(note);
      String text = String.join("\n", fields.values()).toLowerCase(Locale.ROOT);
      index.finding(text).forEach(found::add);
    }
    return IntStream.range(0, searches.size())
        .mapToObj(i -> new QuestionSearch(searches.get(i), !found.contains(i)))
        .toList();
  }

  private static List<String> parts(String question) {
    return Arrays.stream(DOUBTFUL.split(question.toLowerCase(Locale.ROOT)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The words to search for; empty if they would find a note that is still there, or anything. */
  Optional<String> term() {
    long letters = String.join("", parts).chars().filter(Character::isLetterOrDigit).count();
    return Optional.of(parts)
        .filter(some -> isAlone && letters >= LEAST)
        .map(some -> some.stream().collect(Collectors.joining("*")));
  }
}
