package dev.glossdeck.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatCodeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General|0.30000000000000004|0.3",
        "General|1984|1984",
        "General|-0.5|-0.5",
        "General|9780306406157|9780306406157",
        "General|6.02214076E23|6.02214076E+23",
        "General|1E300|1E+300",
        "General|1.5E-12|1.5E-12",
        "General|-0|0",
        "@|12.50|12.5",
        "General\" kg\"|12.5|12.5 kg",
        "0|2.5|3",
        "0|-2.5|-3",
        "0.00|3|3.00",
        "0.00|0.005|0.01",
        "0.0#|2.5|2.5",
        "0.##|2|2",
        "#.##|0.5|.5",
        "#.##|12.5|12.5",
        "000|7|007",
        "000|1234|1234",
        "#,##0|999|999",
        "#,##0|1234567.6|1,234,568",
        "#,##0|-1234|-1,234",
        "#,##0.00|1234.5|1,234.50",
        "0,000|12|0,012",
        "#,##0,|1234567|1,235",
        "0.0,,\" M\"|1234567|1.2 M",
        "0%|0.25|25%",
        "0.0%|0.1234|12.3%",
        "0.00E+00|12345|1.23E+04",
        "0.00E+00|0.000012|1.20E-05",
        "0.00E+00|0|0.00E+00",
        "0.0E+0|9.99|1.0E+1",
        "0E-0|5000|5E3",
        "##0.0E+0|12345|12.3E+3",
        "##0.0E+0|999960|1.0E+6",
        "\"$\"#,##0.00|1234.5|$1,234.50",
        "[$€-407] #,##0.00|-3|-€ 3.00",
        "#,##0.00\\ [$€-1]|3|3.00 €",
        "#,##0_);[Red]\\(#,##0\\)|-1234|(1,234)",
        "_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-|0|-",
        "_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-|-12|- 12.00",
        "0;-0;;@|0|0",
        ";;;|42|42",
        "\"yes\";\"no\";\"-\"|1|yes",
        "\"yes\";\"no\";\"-\"|-1|no",
        "# ?/?|0.25|0.25",
        "[<=9999999]###-####;(###) ###-####|5551234|5551234",
        "000\\-00\\-0000|123456789|123-45-6789",
        "(000) 000|12345|(012) 345",
        "Zahl 0|5|5",
        "\"open|5|open",
        "\\|5|\\",
      })
  void showsNumbersAsPeopleSeeThem(String code, BigDecimal number, String shown) {
    assertThat(FormatCode.of(code, false).show(number)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yyyy-mm-dd|45366|2024-03-15",
        "d/m/yy|45366|2024-03-15",
        "[$-409]d\\-mmm\\-yy;@|45366|2024-03-15",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy|45366.9999999|2024-03-15",
        "yyyy\"年\"m\"月\"d\"日\"|45366|2024-03-15",
        "mmm yyyy|45366|2024-03",
        "yyyy|45366|2024",
        "dd/mm|45366|2024-03-15",
        "h:mm|0.5|12:00",
        "h:mm AM/PM|45366.75|18:00",
        "h:mm:ss|0.000011574|00:00:01",
        "hh:mm:ss.00|0.5000001|12:00:00.01",
        "d/m/yyyy h:mm|45366.604166666664|2024-03-15 14:30",
        "d/m/yyyy h:mm|45366|2024-03-15 00:00",
        "d/m/yyyy h:mm|0.25|06:00",
        "[h]:mm|1.5|36:00",
        "[hh]:mm:ss|0.0625|01:30:00",
        "[mm]:ss|0.0625|90:00",
        "mm:ss|0.002314814814814815|03:20",
        "mm:ss.0|0.00231597222|03:20.1",
        "[h]:mm|-0.5|-0.5",
        "yyyy-mm-dd|-1|-1",
        "yyyy-mm-dd|0|0",
        "yyyy-mm-dd|1|1900-01-01",
        "yyyy-mm-dd|59|1900-02-28",
        "yyyy-mm-dd|60|60",
        "yyyy-mm-dd|61|1900-03-01",
        "yyyy-mm-dd|2958465|9999-12-31",
        "yyyy-mm-dd|2958466|2958466",
        "yyyy-mm-dd|1E300|1E+300",
      })
  void showsDatesAndTimesByIso8601(String code, BigDecimal number, String shown) {
    assertThat(FormatCode.of(code, false).show(number)).isEqualTo(shown);
  }

  @Test
  void countsDaysFrom1904WhereAWorkbookSaysSo() {
    NumberFormat format = FormatCode.of("yyyy-mm-dd", true);
    assertThat(format.show(new BigDecimal("0"))).isEqualTo("1904-01-01");
    assertThat(format.show(new BigDecimal("43904"))).isEqualTo("2024-03-15");
  }
}
