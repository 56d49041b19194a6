package dev.glossdeck.markup.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x^2                          | x^2",
        "\\sigma(x)                    | σ(x)",
        "\\alpha \\beta                | α β",
        "\\frac{a}{b}                  | a/b",
        "\\mathbf{w}^\\top \\mathbf{x}  | w^⊤ x",
        "\\log x                       | log x",
        "a \\le b                      | a ≤ b",
        "\\left( x \\right)             | ( x )",
        "\\tfrac12 x                    | 1/2 x",
        "\\frac{e^{z_i}}{\\sum_j e^{z_j}}   | e^z_i/(∑_j e^z_j)",
        "\\frac{\\mathbf{x}}{y + \\frac12}   | x/(y + 1/2)",
        "\\frac{a                      | frac a",
        "50\\%                         | 50%",
        "\\unknown{x}                  | unknown x",
      })
  void saysAFormulaInALine(String tex, String words) {
    assertThat(TexWords.of(tex)).isEqualTo(words);
  }
}
