package dev.glossdeck.deck.headword;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Separates the fields of single terms from the subject of the whole deck: a field that most terms
 * share distinguishes none of them. The subject is the field that questions name most often, if
 * they do so more than twice as often as any other.
 */
final class Contexts {
  private static final int LEAST_SHARED = 3;
  private static final double LEAST_SHARE = 0.05;
  private static final int DOMINANCE = 2;

  private final Words words;
  private final Articles articles;
  private final Pattern any;
  private final Pattern within;
  private final Set<String> subject;
  private final Set<Set<String>> shared;

  private Contexts(Rules rules, List<String> questions) {
    words = new Words(rules);
    articles = rules.articles();
    any = pattern(rules.section("contexts").stream());
    within = pattern(rules.section("shared").stream());
    Map<Set<String>, Integer> counts = counts(questions);
    int least = Math.max(LEAST_SHARED, (int) Math.ceil(questions.size() * LEAST_SHARE));
    subject = subject(counts, least).orElse(Set.of());
    shared =
        counts.entrySet().stream()
            .filter(one -> one.getValue() >= least && isOfSubject(one.getKey()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A term and its field.
   *
   * @param term without the field
   * @param context the field; empty if there is none
   */
  record Split(String term, Optional<Context> context) {}

  /** Learns from all questions of a deck. */
  static Contexts of(Rules rules, List<String> questions) {
    return new Contexts(rules, questions);
  }

  private static Pattern pattern(Stream<String> leading) {
    String leadings = leading.collect(Collectors.joining("|"));
    return Pattern.compile(
        leadings.isEmpty() ? "(?!)" : "\\s((?:" + leadings + ")\\s+(.+))$",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private Map<Set<String>, Integer> counts(List<String> questions) {
    Map<Set<String>, Integer> counts = new HashMap<>();
    for (String question : questions) {
      if (question.length() <= Question.LONGEST) {
        Matcher matcher = any.matcher(Question.withoutMarks(question));
        if (matcher.find()) {
          counts.merge(key(matcher.group(2)), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static Optional<Set<String>> subject(Map<Set<String>, Integer> counts, int least) {
    Optional<Map.Entry<Set<String>, Integer>> most =
        counts.entrySet().stream()
            .filter(one -> !one.getKey().isEmpty() && one.getValue() >= least)
            .min(
                Comparator.comparing((Map.Entry<Set<String>, Integer> one) -> -one.getValue())
                    .thenComparing(one -> one.getKey().toString()));
    return most.filter(
            top ->
                counts.entrySet().stream()
                    .filter(other -> !other.getKey().containsAll(top.getKey()))
                    .allMatch(other -> other.getValue() * DOMINANCE <= top.getValue()))
        .map(Map.Entry::getKey);
  }

  private Set<String> key(String field) {
    return new TreeSet<>(words.keys(articles.without(field)));
  }

  private boolean isOfSubject(Set<String> key) {
    return !subject.isEmpty() && key.containsAll(subject);
  }

  /** Whether a term is what the deck is about. */
  boolean isSubject(String term) {
    return key(term).equals(subject);
  }

  /** A question without the field that the deck shares. */
  String withoutShared(String question) {
    Matcher matcher = any.matcher(question);
    return matcher.find() && shared.contains(key(matcher.group(2)))
        ? question.substring(0, matcher.start())
        : question;
  }

  /** Parts a term from its field. */
  Split split(String term) {
    Matcher matcher = any.matcher(term);
    if (!matcher.find() || matcher.start() == 0) {
      return new Split(term, Optional.empty());
    }
    String field = withoutSubject(matcher.group(2));
    String text = matcher.group(1).substring(0, matcher.start(2) - matcher.start(1)) + field;
    String plain = Words.singularAbbreviation(articles.without(field));
    return new Split(
        term.substring(0, matcher.start()),
        Optional.of(new Context(text, plain, isOfSubject(key(field)))));
  }

  /** {@code the output layer of a neural network} without what any layer here is one of. */
  private String withoutSubject(String field) {
    Matcher matcher = within.matcher(field);
    return matcher.find() && shared.contains(key(matcher.group(2)))
        ? field.substring(0, matcher.start())
        : field;
  }
}
