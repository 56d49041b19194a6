package dev.glossdeck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.GapMistake;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotation marks, tags, gaps and pictures. */
class WordingRulesTest {
  @Test
  void findsStraightQuotationMarksAmongCurlyOnes() {
    assertThat(
            LintFixture.text(
                "What is “up”?|High above",
                "What is “down”?|Far below",
                "What is a \"side\"?|Left or right"))
        .containsExactly(
            "3:1 [mixed-quotes] quotation marks are straight here and curly in 2 cards");
  }

  @Test
  void findsCurlyApostrophesAmongStraightOnes() {
    assertThat(
            LintFixture.text(
                "What's up?|The sky", "What's down?|The earth", "What’s left?|A side", "It’s?|Yes"))
        .containsExactly(
            "1:1 [mixed-quotes] apostrophes are straight here (and in 1 more) and curly in 2 cards");
  }

  @Test
  void takesUnitsAndCodeForNoQuotationMarks() {
    assertThat(
            LintFixture.markdown(
                "## What is “up”?", "A screen of 27\" or 5'", "## How is it written?", "`\"up\"`"))
        .isEmpty();
    assertThat(LintFixture.text("What's \"up\"?|All's well")).isEmpty();
  }

  @Test
  void findsNamesOfTwoCards() {
    assertThat(
            LintFixture.text(
                "What is the stem of a plant (axis)?|It carries leaves",
                "What is a spindle (axis)?|It turns",
                "What is an axis of a map (axis line)?|It counts"))
        .containsExactly("2:1 [ambiguous-name] \"axis\" is a name of the card at d.txt:1:1, too");
  }

  @Test
  void findsTagsThatDifferInCase() {
    assertThat(
            LintFixture.markdown(
                "## a? {.Botany}", "x", "## b? {.botany}", "y", "## c? {.botany .trees}", "z"))
        .containsExactly("1:4 [tag-case] the tag \"Botany\" is \"botany\" at d.md:3:4");
    assertThat(LintFixture.markdown("## a? {.Botany}", "x", "## b? {.Botany}", "y")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The {{c1::heart}} pumps {{c2::blood",
        "The {{c1::heart}} pumps {{c2::blood}",
        "The {c1::heart}} pumps blood",
        "The {{c1:heart}} pumps blood",
        "The {{C1::heart}} pumps blood",
        "The {{1::heart}} pumps blood",
        "The {{c::heart}} pumps blood",
        "The {{ c1::heart}} pumps blood",
        "The {{c1::heart}} pumps }} blood",
        "The {{c1::\\frac{a}{\\sqrt{b}}}} is a fraction"
      })
  void findsGapsWhoseMarksDoNotMatch(String question) {
    assertThat(LintFixture.text(question + "|Remark"))
        .singleElement()
        .asString()
        .startsWith("1:1 [unbalanced-cloze] ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The {{c1::heart}} pumps blood",
        "The {{c1::he{{c2::ar}}t}} pumps",
        "The set {a, b} is finite",
        "The fraction {{c1::\\frac{a}{b}}} is one",
        "The code `{{c1:x}}` and `{{c1::` of {{c2::Anki}}",
        "The template {{name}} has {{c1::one}} name, {{title}}",
        "The set {{c1::{x}}} and \\({{a}}\\)",
        "The key {{front}} is a field"
      })
  void isContentWithGapsThatAreWhole(String question) {
    assertThat(LintFixture.text(question + "|Remark")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## $\\frac{a}{{b}}$ is {{c1::$\\frac{a}{\\sqrt{b}}$}}?",
        "## {{c1::\\frac{a}{\\sqrt{b}}}}?",
        "## What does `{{c1:x}}` or `{{c1::` mean?",
        "## {{c1::Vue}} writes `{{ name }}`"
      })
  void isContentWithFormulasAndCode(String question) {
    assertThat(LintFixture.markdown(question, "A remark.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{c1:x}} | the gap at \"{{c1:x}}\" has one colon and stays text | write {{c1::x}}",
        "{c2::x} | the gap at \"{c2::x}\" begins with one brace and stays text | write {{c2::x}}",
        "{{C1::x}} | the gap at \"{{C1::x}}\" has a capital C and stays text | write {{c1::x}}",
        "{{1::x | the gap at \"{{1::\" lacks the c before its number and stays text"
            + " | write {{c1::text}}",
        "{{c1::x} is | the gap at \"{{c1::x}\" closes with one brace and stays text"
            + " | write {{c1::x}}",
        "{{c1::x is | the gap at \"{{c1::\" does not close and stays text"
            + " | write }} at its end, as in {{c1::text}}",
        "{{c1::a}} b }} | a gap is closed already where }} stands once more, which stays text"
            + " | take it out, or part braces within a gap by a space: } }"
      })
  void saysWhatIsWrongWithAGap(String question, String problem, String remedy) {
    assertThat(new MarkupText(question, MarkupFormat.PLAIN).gapMistake())
        .contains(new GapMistake(problem, remedy));
  }

  @Test
  void findsPicturesInHtmlWithoutWords() {
    assertThat(
            LintFixture.text(
                "#html:true",
                "Which bird?<img src=a.png>|A wren",
                "Which tree?<img src=b.png>|An oak",
                "Which fish?<img src=c.png alt=silver>|A carp"))
        .containsExactly(
            "2:1 [missing-alt] a picture has no words for those who cannot see it"
                + " (here and in 1 more)");
  }
}
