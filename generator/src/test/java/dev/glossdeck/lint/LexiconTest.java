package dev.glossdeck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final Lexicon ENGLISH = Lexicon.of("en");

  @ParameterizedTest
  @CsvSource({
    "What is a perceptron?, perceptron",
    "What is the perceptron?, perceptron",
    "Define perceptrons., perceptron",
    "What are perceptrons?, perceptron"
  })
  void findsTheWordsThatTellAQuestionFromOthers(String question, String words) {
    assertThat(ENGLISH.distinctiveWords(Tokens.of(question))).isEqualTo(List.of(words.split(" ")));
  }

  @Test
  void leavesAQuestionOfItsFormAloneWhatItSays() {
    assertThat(ENGLISH.isAsked(Tokens.of("What is it like?"))).isTrue();
    assertThat(ENGLISH.isAsked(Tokens.of("What is"))).isFalse();
    assertThat(ENGLISH.isAsked(Tokens.of("Paris"))).isFalse();
    assertThat(ENGLISH.isAsked(Tokens.of(""))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the", "and", "a"})
  void knowsWordsWithWhichNoAnswerEnds(String word) {
    assertThat(ENGLISH.isOpen(word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "what is the difference between a and b, true",
    "how does a differ from b, true",
    "what is a, false",
    "'', false"
  })
  void knowsComparisons(String question, boolean isComparison) {
    assertThat(ENGLISH.isComparison(question)).isEqualTo(isComparison);
  }

  @Test
  void findsThePartsOfAComparison() {
    assertThat(ENGLISH.compared("what is the difference between hard and soft power"))
        .hasValueSatisfying(
            parts -> {
              assertThat(parts.group("one")).isEqualTo("hard");
              assertThat(parts.group("other")).isEqualTo("soft power");
            });
  }

  @ParameterizedTest
  @CsvSource({"name three colours, 3", "name two of the colours, 2", "list 4 colours, 4"})
  void readsHowManyThingsAQuestionAsksFor(String question, int count) {
    assertThat(ENGLISH.count(question)).contains(count);
  }

  @Test
  void readsNoNumberElsewhere() {
    assertThat(ENGLISH.count("what is a colour")).isEmpty();
    assertThat(ENGLISH.count("name 1 colour")).isEmpty();
  }

  @Test
  void knowsNothingOfALanguageWithoutAFile() {
    Lexicon none = Lexicon.of("tlh");
    assertThat(none.isOpen("the")).isFalse();
    assertThat(none.isComparison("what is the difference between a and b")).isFalse();
    assertThat(none.distinctiveWords(Tokens.of("What is it"))).containsExactly("what", "is", "it");
    assertThat(none.count("name three colours")).isEmpty();
  }

  @Test
  void isThatOfALanguageWhateverItsRegion() {
    assertThat(Lexicon.of("en-GB").isOpen("the")).isTrue();
    assertThat(Lexicon.of("de-AT").isOpen("und")).isTrue();
  }
}
