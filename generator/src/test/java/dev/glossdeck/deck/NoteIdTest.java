package dev.glossdeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteIdTest {

  @ParameterizedTest
  @CsvSource({
    "neural-networks, What is a perceptron?, nwtfy3w9cejyh7vp",
    "d, Caf\u00e9?, w36ss1j585zz3sz0",
    "d, Cafe\u0301?, w36ss1j585zz3sz0",
    "d, ما هي الشبكة؟, hkjvve3c086wp80q",
  })
  void isTheHashThatTheDesignGives(String deck, String question, String id) {
    assertThat(NoteId.derive(deck, question)).hasToString(id);
  }

  @Test
  void ignoresHowWhiteSpaceIsWritten() {
    assertThat(NoteId.derive("d", "  a \u00a0b\n")).isEqualTo(NoteId.derive("d", "a b"));
  }

  @Test
  void differsByDeckAndByQuestion() {
    assertThat(NoteId.derive("d", "a")).isNotEqualTo(NoteId.derive("e", "a"));
    assertThat(NoteId.derive("d", "a")).isNotEqualTo(NoteId.derive("d", "b"));
  }

  @Test
  void countsTheAnswerOfARepeatedQuestionOnly() {
    assertThat(NoteId.deriveRepeated("d", "a", "x")).isNotEqualTo(NoteId.derive("d", "a"));
    assertThat(NoteId.deriveRepeated("d", "a", "x")).isEqualTo(NoteId.derive("d", "a\u001Fx"));
  }
}
