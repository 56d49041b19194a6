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

  @ParameterizedTest
  @CsvSource({
    "el perro, el perro",
    "etc., etc.",
    "\u00bfQu\u00e9 tal?, \u00bfQu\u00e9 tal?",
    "\u5143\u6c17\uff1f, \u5143\u6c17",
    "Was ist das?, Was ist das"
  })
  void keepsAsWrittenAllButTheMarkOfAQuestion(String question, String headword) {
    assertThat(Candidates.asWritten(question).headwords()).containsExactly(headword);
  }
}
