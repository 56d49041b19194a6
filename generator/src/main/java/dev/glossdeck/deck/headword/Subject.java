package dev.glossdeck.deck.headword;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The subject of a question.
 *
 * @param terms one, or two that are compared; with their articles
 * @param aspect the aspect asked about; empty if the question asks for the term's meaning
 */
record Subject(List<String> terms, Optional<String> aspect) {
  private static final String COMPARED = " <> ";
  private static final String ASPECT = " : ";

  Subject {
    terms = List.copyOf(terms);
  }

  /**
   * Fills the template of a form.
   *
   * @param filled puts what the question says into a part of the template
   */
  static Subject of(String template, UnaryOperator<String> filled) {
    int colon = template.indexOf(ASPECT);
    String terms = colon < 0 ? template : template.substring(0, colon);
    return new Subject(
        Arrays.stream(terms.split(COMPARED, -1)).map(filled).map(String::strip).toList(),
        colon < 0
            ? Optional.empty()
            : Optional.of(filled.apply(template.substring(colon + ASPECT.length()))));
  }

  /** The subject of a question of no known form. */
  static Subject unknown(String question) {
    return new Subject(List.of(question), Optional.empty());
  }

  boolean isComparison() {
    return terms.size() > 1;
  }
}
