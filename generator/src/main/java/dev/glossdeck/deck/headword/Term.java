package dev.glossdeck.deck.headword;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term of a question.
 *
 * @param name without article, field and what stands in parentheses
 * @param alias the name in parentheses: an abbreviation or another word
 * @param context the field that it belongs to
 */
record Term(String name, Optional<String> alias, Optional<Context> context) {
  private static final Pattern PARENTHESES = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)(\\s+.+)?");

  /** Takes a term of a question apart. */
  static Term of(String raw, Articles articles, Contexts contexts) {
    Contexts.Split split = contexts.split(raw.strip());
    return named(articles.without(split.term().strip()), split.context());
  }

  /** A question of no known form: it is a name, but may have another one behind it. */
  static Term whole(String question) {
    return question.endsWith(")")
        ? named(question, Optional.empty())
        : new Term(question, Optional.empty(), Optional.empty());
  }

  private static Term named(String name, Optional<Context> context) {
    Matcher matcher = PARENTHESES.matcher(name);
    if (!name.contains("(") || !matcher.matches()) {
      return new Term(name, Optional.empty(), context);
    }
    String behind = Optional.ofNullable(matcher.group(3)).orElse("");
    return new Term(
        matcher.group(1) + behind, Optional.of(matcher.group(2).strip() + behind), context);
  }
}
