package dev.glossdeck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnfinishedAnswerRuleTest {
  private static final String CODE = "1:1 [unfinished-answer] ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          It pumps blood,                 = the answer ends with a comma
          Lungs (left and                 = the answer ends within brackets
          The heart (in the chest pumps   = the answer ends within brackets
          It has these parts:             = the answer ends with a colon
          The heart and                   = the answer ends with "and"
          It is the organ of the          = the answer ends with "the"
          Blood –                         = the answer ends with "–"
          """)
  void findsAnswersThatBreakOff(String answer, String problem) {
    assertThat(LintFixture.text("What does it do?|" + answer)).containsExactly(CODE + problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and",
        "The",
        "42",
        ",",
        "pre-",
        "What it is made of",
        "The cell it depends on",
        "All reals in [0, 1)",
        "Hepatitis A",
        "A smiley :(",
        "The heart (in the chest. It pumps blood",
        "First a) then b)",
        "1, 2, 3, …",
        "It pumps blood"
      })
  void isContentWithAnswersThatMayEndSo(String answer) {
    assertThat(LintFixture.text("What does it do?|" + answer)).isEmpty();
  }

  @Test
  void knowsTheWordsOfTheAnswersLanguage() {
    assertThat(LintFixture.text("#lang:de", "Was ist das Herz?|Es pumpt Blut und"))
        .containsExactly("2:1 [unfinished-answer] the answer ends with \"und\"");
    assertThat(LintFixture.text("#lang:fr", "Qui est-ce ?|Il est petit and")).isEmpty();
    assertThat(LintFixture.text("#lang:de", "#answer-lang:en", "Was heißt das?|It is small and"))
        .containsExactly("3:1 [unfinished-answer] the answer ends with \"and\"");
  }

  @Test
  void findsTheSentenceWithoutAnEndMarkAmongManyWithOne() {
    String open = "What is a fern?|It grows where trees give";
    assertThat(LintFixture.text(LintFixture.among(20, ".", open)))
        .containsExactly(
            "21:1 [unfinished-answer] the answer has no mark at its end, unlike the others");
    assertThat(LintFixture.text(LintFixture.among(20, "", open))).isEmpty();
    assertThat(LintFixture.text(LintFixture.among(8, ".", open))).isEmpty();
    assertThat(LintFixture.text(LintFixture.among(20, ".", "What is a fern?|A plant"))).isEmpty();
  }

  @Test
  void asksNoEndMarkOfListsFormulasAndCode() {
    String trees =
        IntStream.range(0, 12)
            .mapToObj(i -> "## Which is tree " + i + "?\nIt grows in valley " + i + ".\n")
            .collect(Collectors.joining());
    assertThat(
            LintFixture.markdown(
                trees,
                "## Which parts has a tree?\n- a root in the ground\n- a crown of leaves",
                "## Which needs has a tree?\n1) Water, a lot of it 2) Light, and much of it",
                "## How tall is a very old tree?\nIt is about as tall as $30 m$",
                "## How is a tree planted?\nYou do it with the command `plant(tree)`"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is the difference between mitosis and meiosis?|Mitosis makes two equal cells",
        "Compare mitosis with meiosis.|Mitosis makes two equal cells",
        "What is the difference between alpine and coastal plants in Europe?|Alpine plants are low",
        "Mitosis vs. meiosis|Mitosis makes two equal cells",
        "#lang:de\nWas ist der Unterschied zwischen Mitose und Meiose?|Mitose ergibt gleiche Zellen"
      })
  void findsComparisonsThatTellOfOneSideAlone(String deck) {
    assertThat(LintFixture.text(deck))
        .singleElement()
        .asString()
        .contains(
            "[unfinished-answer] the question compares two things, and the answer says nothing of");
  }

  @Test
  void namesTheSideThatIsMissing() {
    assertThat(
            LintFixture.text(
                "What is the difference between a hard and a soft fruit?|Soft fruits are eaten raw"))
        .containsExactly(
            CODE + "the question compares two things, and the answer says nothing of \"hard\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is the difference between mitosis and meiosis?|Mitosis makes two cells, meiosis four",
        "What is the difference between mitosis and meiosis?|Mitosis makes fewer cells",
        "What is the difference between mitosis and meiosis?|Mitosis makes two, the other four",
        "What is the difference between mitosis and meiosis?|The number of cells",
        "What is the difference between mitosis and meiosis?|MIT: Mitosis, two cells. MEI: four",
        "What is the difference between a plant and a green plant?|A plant may be red",
        "What is mitosis, and how does it differ from meiosis?|Mitosis makes two equal cells",
        "What is mitosis?|Mitosis makes two equal cells"
      })
  void isContentWithAnswersOfBothSides(String card) {
    assertThat(LintFixture.text(card)).isEmpty();
  }
}
