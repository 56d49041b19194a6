package dev.glossdeck.deck.headword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTableTest {
  private static final List<String> TERMS =
      List.of(
          "a neuron",
          "the Kelvin \u212Aey",
          "LSTM",
          "Schicht",
          "ma\u017F\u017F",
          "İstanbul",
          "",
          "a, b",
          "x (y)",
          "used in",
          "between",
          "and",
          "und",
          "vs",
          "of",
          "Größe",
          "\n");

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "en", "es", "fr"})
  void findsTheFormThatAllPatternsTriedInTurnFind(String language) {
    Rules rules = Rules.forLanguage(language);
    Random random = new Random(1);
    int fitting = 0;
    for (int i = 0; i < 4000; i++) {
      String question = question(rules.section("forms"), random);
      Optional<Subject> expected = subject(rules.section("forms"), question);
      assertThat(rules.subjectOf(question)).as(question).isEqualTo(expected);
      assertThat(rules.withoutSecondClause(question))
          .as(question)
          .isEqualTo(clause(rules.section("clauses"), question));
      fitting += expected.isPresent() ? 1 : 0;
    }
    assertThat(fitting).as("questions of a known form").isGreaterThan(500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "what is (.+);what",
        "(?:name|list all|give) (.+);name,list,give",
        "(?:name|list)(?: it)? (.+);''",
        "(.+?) (?:vs|versus) (.+);''",
        "wo(?:rin|durch) ist (.+);''",
        "colou?r of (.+);''",
        "a (.+)|b (.+);''"
      })
  void knowsTheFirstWordsOfAPattern(String regex, String words) {
    assertThat(String.join(",", FirstWords.of(regex))).isEqualTo(words);
  }

  @Test
  void knowsWhatEachFittingTextHolds() {
    assertThat(
            Form.of("what (?:is|are) the (?:main )?differences? between (.+),? \\d{2,}", "")
                .words())
        .containsExactly("what ", " the ", "difference", " between ");
  }

  /** Words of the forms, in any order and in none. */
  private static String question(List<String> forms, Random random) {
    String form = forms.get(random.nextInt(forms.size()));
    String regex = form.substring(0, form.indexOf(" => "));
    StringBuilder question = new StringBuilder();
    for (String part : regex.split("(?=[(])|(?<=[)])", -1)) {
      String[] choices = part.replaceAll("^\\(\\?[:=]|[()]", "").split("\\|", -1);
      String choice = choices.length == 0 ? "" : choices[random.nextInt(choices.length)];
      question.append(
          choice.contains(".+")
              ? TERMS.get(random.nextInt(TERMS.size()))
              : choice.replaceAll("[?*+\\\\.]", random.nextBoolean() ? "" : " "));
    }
    if (random.nextInt(4) == 0) {
      question.append(random.nextBoolean() ? " and how does it work" : ", wie und warum");
    }
    return random.nextBoolean()
        ? question.toString()
        : question.toString().toUpperCase(Locale.ROOT);
  }

  private static Pattern whole(String regex) {
    return Pattern.compile(
        "\\A(?:" + regex + ")\\z", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Optional<Subject> subject(List<String> forms, String question) {
    List<String[]> rules = new ArrayList<>();
    forms.forEach(form -> rules.add(form.split(" => ", 2)));
    for (String[] rule : rules) {
      Matcher matcher = whole(rule[0]).matcher(question);
      if (matcher.matches()) {
        return Optional.of(Subject.of(rule[1], matcher::replaceFirst));
      }
    }
    return Optional.empty();
  }

  private static String clause(List<String> clauses, String question) {
    for (String regex : clauses) {
      Matcher matcher = whole(regex).matcher(question);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    return question;
  }
}
