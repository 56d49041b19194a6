package dev.glossdeck.deck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of question that a language has, read from {@code headwords-<language>.txt}. */
final class HeadwordRules {
  private static final String ARROW = " => ";

  private final List<Rule> rules;

  private record Rule(Pattern form, String headword) {}

  private HeadwordRules(List<Rule> rules) {
    this.rules = rules;
  }

  /** The rules of a BCP 47 language; without any where the product knows none. */
  static HeadwordRules forLanguage(String language) {
    String name = "headwords-" + Locale.forLanguageTag(language).getLanguage() + ".txt";
    try (InputStream in = HeadwordRules.class.getResourceAsStream(name)) {
      return new HeadwordRules(in == null ? List.of() : parse(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Rule> parse(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(HeadwordRules::rule)
        .toList();
  }

  private static Rule rule(String line) {
    int arrow = line.indexOf(ARROW);
    Pattern form = Pattern.compile(line.substring(0, arrow), Pattern.CASE_INSENSITIVE);
    return new Rule(form, line.substring(arrow + ARROW.length()));
  }

  /** What a question is about, if it has a known form. The question comes without its mark. */
  Optional<String> subjectOf(String question) {
    for (Rule rule : rules) {
      Matcher matcher = rule.form.matcher(question);
      if (matcher.matches()) {
        return Optional.of(matcher.replaceFirst(rule.headword));
      }
    }
    return Optional.empty();
  }
}
