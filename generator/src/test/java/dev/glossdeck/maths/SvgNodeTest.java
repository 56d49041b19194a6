package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgNodeTest {

  @ParameterizedTest
  @CsvSource({"12, 12", "12px, 12", "-3.5em, -3.5", "50%, 50", "'', 0"})
  void readsALengthWithoutItsUnit(String value, double number) {
    assertThat(node(value).number("x")).isEqualTo(number);
  }

  @Test
  void takesAnotherValueForNone() {
    assertThat(node("").number("x", 7)).isEqualTo(7);
    assertThat(node("1").number("y", 7)).isEqualTo(7);
    assertThat(node("1").attribute("y")).isEmpty();
  }

  @Test
  void readsNumbersPartedBySpacesAndCommas() {
    assertThat(node(" 0,-750.5  1000 ,\n900 ").numbers("x")).containsExactly(0, -750.5, 1000, 900);
  }

  private static SvgNode node(String x) {
    return new SvgNode("rect", Map.of("x", x), List.of(), "");
  }
}
