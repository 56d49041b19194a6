package dev.glossdeck.deck.headword;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The articles of a language. */
final class Articles {
  private static final String OF_ONE_THING = "!";

  private final Pattern any;
  private final Pattern single;

  /**
   * Some articles.
   *
   * @param lines regular expressions; after {@code !}, of one for a single thing
   */
  Articles(List<String> lines) {
    any = pattern(lines.stream().map(line -> line.replace(OF_ONE_THING, "")).toList());
    single =
        pattern(
            lines.stream()
                .filter(line -> line.startsWith(OF_ONE_THING))
                .map(line -> line.substring(1))
                .toList());
  }

  /** Without any, nothing is an article. */
  private static Pattern pattern(List<String> articles) {
    String words = articles.stream().collect(Collectors.joining("|", "(?:", ")\\s+"));
    return Pattern.compile(
        articles.isEmpty() ? "(?!)" : words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A term without the article before it. */
  String without(String term) {
    Matcher matcher = any.matcher(term);
    return matcher.lookingAt() ? term.substring(matcher.end()) : term;
  }

  /** Whether an article stands before a term. */
  boolean isBefore(String term) {
    return any.matcher(term).lookingAt();
  }

  /** Whether the article before a term says that the term is one of many things. */
  boolean isOfOneThing(String term) {
    return single.matcher(term).lookingAt();
  }
}
