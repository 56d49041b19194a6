package dev.glossdeck.deck.headword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
  @ParameterizedTest
  @CsvSource({
    "What is it?, What is it",
    "' What is it ? ', What is it",
    "What?!…, What",
    "ما هي الشبكة؟, ما هي الشبكة",
    "这是什么？, 这是什么",
    "Define it., Define it",
    "a.b, a.b",
    "C++?, C++",
    "???, ???",
    "'', ''"
  })
  void losesTheMarksAtItsEnd(String question, String plain) {
    assertThat(Question.withoutMarks(question)).isEqualTo(plain);
  }

  @Test
  void isCutBeforeTheWordThatIsTooMuch() {
    String words = "word ".repeat(40);
    assertThat(Question.whole(words)).isEqualTo("word ".repeat(32).strip() + "…");
    assertThat(Question.whole("short?")).isEqualTo("short");
  }

  @Test
  void isCutInHalfWhereItHasNoSpaces() {
    assertThat(Question.whole("字".repeat(161))).isEqualTo("字".repeat(80) + "…");
    assertThat(Question.whole("😀".repeat(161))).isEqualTo("😀".repeat(80) + "…");
    assertThat(Question.whole("字".repeat(160))).isEqualTo("字".repeat(160));
  }
}
