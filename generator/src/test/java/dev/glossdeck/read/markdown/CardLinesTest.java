package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardLinesTest {
  private final Diagnostics diagnostics = new Diagnostics();

  /** Lines with {@code /} between them. */
  private static List<String> lines(String text) {
    return Arrays.asList(text.split("/", -1));
  }

  /** Parts as {@code mark line text}, with {@code ;} between them and {@code ~} for a line end. */
  private String cut(String text) {
    return String.join(
        "; ",
        CardLines.of("d.md", lines(text), 0, diagnostics).stream()
            .map(part -> part.mark() + "" + part.line() + " " + part.text().replace('\n', '~'))
            .map(String::strip)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "Q: a/A: b > Q1 a; A2 b",
        "Q: a/b/A: c/d > Q1 a~b; A3 c~d",
        "Q: a//b//A: c > Q1 a~~b; A5 c",
        "Q:a/A:b > Q1 a; A2 b",
        "Q:/a/A:/b > Q1 a; A3 b",
        "Q: a/A: b//Q: c/A: d > Q1 a; A2 b; Q4 c; A5 d",
        "C: a [b] c > C1 a [b] c",
        "Q: a/A: b/---/Q: c/A: d > Q1 a; A2 b; -3; Q4 c; A5 d",
        "Q: a/A: b/--- /C: [c] > Q1 a; A2 b; -3; C4 [c]",
        "# T/Q: a/A: b > -1 T; Q2 a; A3 b",
        "## T/Q: a/A: b > #1 T; Q2 a; A3 b",
        "Q: a/A: b/## T//Q: c/A: d > Q1 a; A2 b; #3 T; Q5 c; A6 d",
        "Q: a/A: b/## no topic/c > Q1 a; A2 b~## no topic~c",
        "Q: a/A: b: Q: c > Q1 a; A2 b: Q: c",
        "Q: a/A: b/ Q: c > Q1 a; A2 b~ Q: c"
      })
  void cutsAtMarksAndLinesAcross(String text, String expected) {
    assertThat(cut(text)).isEqualTo(expected);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "Q: a/A: b/```/Q: c/---/## d/```/e > Q1 a; A2 b~```~Q: c~---~## d~```~e",
        "Q: a/~~~/A: x/~~~/A: b > Q1 a~~~~~A: x~~~~; A5 b"
      })
  void takesNoMarkInCode(String text, String expected) {
    assertThat(cut(text)).isEqualTo(expected);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void passesOverCommentsBetweenCards() {
    assertThat(cut("<!-- a/b -->/Q: a/A: b/---/<!-- c -->//Q: d/A: e"))
        .isEqualTo("Q3 a; A4 b; -5; Q8 d; A9 e");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void refusesTextThatBelongsToNoCard() {
    assertThat(cut("words/Q: a/A: b/---/more")).isEqualTo("Q2 a; A3 b; -4");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:1:1: error: the text belongs to no card (write Q: or C: before it)"
                + " [text-outside-card]",
            "d.md:5:1: error: the text belongs to no card (write Q: or C: before it)"
                + " [text-outside-card]");
  }

  @Test
  void refusesAnUnknownCardWhereOneMayBegin() {
    List<CardLines.Part> parts =
        CardLines.of("d.md", lines("B: a/Q: b/A: c//D: d/Q: e/A: f"), 0, diagnostics);
    assertThat(parts)
        .extracting(part -> part.mark() + " " + part.text())
        .containsExactly("X B: a", "Q b", "A c", "X D: d", "Q e", "A f");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:1:1: error: there is no kind of card B: (write Q:, A: or C:) [unknown-card]",
            "d.md:5:1: error: there is no kind of card D: (write Q:, A: or C:) [unknown-card]");
  }

  @Test
  void takesALetterWithAColonForTextWithinACard() {
    assertThat(cut("Q: Who speaks?/A: Hans/B: no card"))
        .isEqualTo("Q1 Who speaks?; A2 Hans~B: no card");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q: a/A: b",
        "C: a [b]",
        "# T//Q: a/A: b",
        "---/Q: a/A: b",
        "<!-- a/comment -->/Q: a/A: b",
        "## T/Q: a/A: b",
        "words/Q: a/A: b",
        "B: what",
        "## a/Q: b/## c/d"
      })
  void recognisesTheStyle(String text) {
    assertThat(CardLines.areIn(lines(text), 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "## a/b",
        "## a/x/Q: b/## c/d",
        "```/Q: a/```",
        "q: a/a: b",
        "<!-- Q: a -->/## b/c",
        "words/more"
      })
  void leavesDecksOfHeadingsAlone(String text) {
    assertThat(CardLines.areIn(lines(text), 0)).isFalse();
  }

  @Test
  void beginsBelowTheFrontMatter() {
    assertThat(CardLines.areIn(lines("---/Q: in matter/---/## a/b"), 3)).isFalse();
    assertThat(CardLines.of("d.md", lines("---/x/---/Q: a/A: b"), 3, diagnostics))
        .containsExactly(new CardLines.Part('Q', "a", 4), new CardLines.Part('A', "b", 5));
  }

  @Test
  void takesTheTitleAboveTheFirstCard() {
    assertThat(CardLines.title(lines("# T/## U/Q: a/A: b"), 0)).contains("T");
    assertThat(CardLines.title(lines("Q: a/A: b/# T"), 0)).isEmpty();
    assertThat(CardLines.title(lines("## U/Q: a"), 0)).isEmpty();
  }
}
