package dev.glossdeck.export.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.object.ByteText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "-1, -1",
    "0.5, 0.5",
    "-0.5, -0.5",
    "0.05, 0.05",
    "-0.05, -0.05",
    "0.126, 0.13",
    "-0.126, -0.13",
    "0.004, 0",
    "-0.004, 0",
    "0.999, 1",
    "12.05, 12.05",
    "12.5, 12.5",
    "-12.25, -12.25",
    "595.28, 595.28",
    "841.89, 841.89",
    "100, 100",
    "16777216, 16777216"
  })
  void hasTwoDecimalsWithoutZerosAtTheEnd(float value, String written) {
    assertThat(PdfNumbers.append(value, new ByteText())).hasToString(written + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00001, 0.00001",
    "0.000001, 0",
    "0.012, 0.012",
    "0.5, 0.5",
    "-0.25, -0.25",
    "0.333333, 0.33333",
    "0.999999, 1",
    "1.00001, 1.00001"
  })
  void hasFiveDecimalsForColoursAndMatrices(float value, String written) {
    assertThat(PdfNumbers.appendPrecise(value, new ByteText())).hasToString(written + " ");
  }

  @Test
  void writesBehindWhatIsThere() {
    ByteText operators = new ByteText().append("q ");
    PdfNumbers.append(2, PdfNumbers.append(1.5f, operators)).append("Td\n");

    assertThat(operators).hasToString("q 1.5 2 Td\n");
  }
}
