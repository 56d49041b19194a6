package dev.glossdeck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One question with two answers, and one answer to two questions. */
class AnswersRulesTest {
  @Test
  void findsOneQuestionWithTwoAnswers() {
    assertThat(LintFixture.text("What is a root?|It drinks water", "what is a  ROOT|It is a stem"))
        .containsExactly(
            "2:1 [two-answers] the question stands at d.txt:1:1 already, with another answer");
  }

  @Test
  void comparesTextsInTheirComposedForm() {
    assertThat(LintFixture.text("Where is a cafe\u0301?|Here it is", "Where is a café?!|There"))
        .hasSize(1);
  }

  @Test
  void tellsQuestionsWithTheSameAnswerAsNearDuplicates() {
    assertThat(
            LintFixture.text("What is a root?|It drinks water", "what is a root|It drinks water"))
        .containsExactly("2:1 [near-duplicate] the question at d.txt:1:1 asks almost the same");
  }

  @Test
  void keepsWordsApartThatDifferInCaseAlone() {
    assertThat(LintFixture.text("essen|to eat", "Essen|food")).isEmpty();
  }

  @Test
  void findsOneAnswerToTwoQuestions() {
    assertThat(
            LintFixture.text(
                "What drinks water?|The root below.",
                "What holds a tree?|the root below",
                "What is eaten of a carrot?|The root below"))
        .containsExactly(
            "2:1 [same-answer] the card at d.txt:1:1 has the same answer (here and in 1 more card)");
  }

  @Test
  void letsManyQuestionsHaveAShortAnswer() {
    assertThat(LintFixture.text("Has March 31 days?|Yes", "Has May 31 days?|Yes")).isEmpty();
    assertThat(LintFixture.text("How long is March?|31 days", "How long is May?|31 days"))
        .isEmpty();
  }

  @Test
  void wantsDifferentAnswersWhereACardAsksForThem() {
    assertThat(
            LintFixture.markdown("## Bank {.reversed}", "Ufer", "## Riverside {.reversed}", "Ufer"))
        .containsExactly("3:4 [same-answer] the card at d.md:1:4 has the same answer");
  }

  @Test
  void findsAnAnswerToTypeWithoutText() {
    assertThat(
            LintFixture.markdown(
                "## Spell it {.typed}", "![](a.png)", "## And this {.typed}", "![](a.png) heart"))
        .contains("1:4 [nothing-to-type] the card asks to type its answer, which has no text")
        .noneMatch(line -> line.startsWith("3:") && line.contains("nothing-to-type"));
  }
}
