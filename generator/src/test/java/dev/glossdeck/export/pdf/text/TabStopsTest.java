package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabStopsTest {

  @ParameterizedTest
  @CsvSource({
    "'\tx', '    x'",
    "'a\tx', 'a   x'",
    "'ab\tx', 'ab  x'",
    "'abc\tx', 'abc x'",
    "'abcd\tx', 'abcd    x'",
    "'\t\tx', '        x'",
    "'a\t\tx', 'a       x'",
    "'  \tx', '    x'",
    "'😀\tx', '😀   x'",
    "'a\t', 'a   '"
  })
  void leadsToTheNextMultipleOfFour(String code, String expanded) {
    assertThat(TabStops.expand(code)).isEqualTo(expanded);
  }

  @Test
  void countsEachLineFromItsStart() {
    assertThat(TabStops.expand("ab\n\tc\nabc\td")).isEqualTo("ab\n    c\nabc d");
  }

  @Test
  void leavesTextWithoutTabsAlone() {
    String code = "if (x) {\n    y;\n}";

    assertThat(TabStops.expand(code)).isSameAs(code);
  }
}
