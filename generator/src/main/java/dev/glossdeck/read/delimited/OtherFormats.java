package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises texts that are decks of another form, in which a line is no card. */
final class OtherFormats {
  private static final Pattern QUESTION =
      Pattern.compile("(?iU)\\s*(?:q|question|front|frage|f|pregunta|p)\\s*:.*");

  private static final Pattern ANSWER =
      Pattern.compile("(?iU)\\s*(?:a|answer|back|antwort|réponse|r|respuesta)\\s*:.*");

  /** Fewer cards on one line may be a card with more fields. */
  private static final int FEWEST_CARDS = 3;

  private final DelimitedText text;
  private final Diagnostics diagnostics;

  OtherFormats(DelimitedText text, Diagnostics diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** Whether the text has another form; then an error says what to do with it. */
  boolean refuse() {
    List<String> first = lines().limit(2).toList();
    if (first.size() == 1 && isRowOfCards(first.get(0))) {
      error(
          "all cards seem to stand on one line with ; between them, as Quizlet can export them",
          "choose New line between rows in Quizlet's export, or put each card on a line of its own");
      return true;
    }
    if (!first.isEmpty() && QUESTION.matcher(first.get(0)).matches() && hasLabels()) {
      error(
          "questions and answers stand on lines of their own, which is a format of Markdown decks",
          "give the file the ending .md and begin the lines with Q: and A:,"
              + " or write question|answer, one a line");
      return true;
    }
    return false;
  }

  private void error(String problem, String remedy) {
    diagnostics.error(text.start(), DiagnosticCode.SEPARATOR, problem, remedy);
  }

  private static boolean isRowOfCards(String line) {
    List<String> cards =
        List.of(line.split(";")).stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    return cards.size() >= FEWEST_CARDS
        && line.indexOf('"') < 0
        && List.of("\t", ",", "|", " - ").stream()
            .anyMatch(sign -> cards.stream().allMatch(card -> hasOne(card, sign)));
  }

  private static boolean hasOne(String card, String sign) {
    int first = card.indexOf(sign);
    return first > 0 && first == card.lastIndexOf(sign) && first + sign.length() < card.length();
  }

  private Stream<String> lines() {
    return text.content().substring(text.from()).lines().filter(line -> !line.isBlank());
  }

  /** Lines with separators are records, whatever they begin with. */
  private boolean hasLabels() {
    List<String> lines = lines().toList();
    long questions = lines.stream().filter(line -> QUESTION.matcher(line).matches()).count();
    long answers = lines.stream().filter(line -> ANSWER.matcher(line).matches()).count();
    return answers > 0
        && (questions + answers) * 2 >= lines.size()
        && lines.stream().filter(OtherFormats::hasSign).count() * 2 < lines.size();
  }

  private static boolean hasSign(String line) {
    return line.indexOf('|') >= 0 || line.indexOf('\t') >= 0;
  }
}
