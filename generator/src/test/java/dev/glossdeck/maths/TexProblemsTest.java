package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MissingCloseBrace     | Missing close brace | a brace { is not closed          | write the"
            + " } that is missing",
        "DoubleExponent        | Double exponent     | two exponents follow each other  | say by"
            + " braces what belongs together",
        "MaxMacroSub1          | Too many            | the formula's commands call each other"
            + " without an end | mend the formula's TeX",
        "Misplaced             | Misplaced &         | misplaced &                      | write \\&"
            + " for the sign itself",
        "UndefinedControlSequence | Undefined control sequence \\x | undefined control sequence \\x"
            + " | look whether it is spelt right; \\text{…} holds words",
        "SomethingNew          | Extra \\else        | extra \\else                     | mend the"
            + " formula's TeX",
        "SomethingNew          | \\else is extra     | \\else is extra                  | mend the"
            + " formula's TeX",
        "SomethingNew          | MathJax gave up     | MathJax gave up                  | mend the"
            + " formula's TeX"
      })
  void saysInOurWordsWhatIsWrongAndWhatToDo(
      String id, String message, String reason, String remedy) {
    TexException problem = TexProblems.of(id, message, 7);

    assertThat(problem).hasMessage(reason);
    assertThat(problem.remedy()).isEqualTo(remedy);
    assertThat(problem.offset()).isEqualTo(7);
  }

  @Test
  void takesAnErrorWithoutWords() {
    assertThat(TexProblems.of("SomethingNew", "", 0)).hasMessage("");
  }
}
