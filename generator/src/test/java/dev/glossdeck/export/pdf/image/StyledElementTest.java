package dev.glossdeck.export.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyledElementTest {
  private final StyledElement root = new StyledElement("svg", "", "", Optional.empty());
  private final StyledElement child = new StyledElement("g", "i", " a  b\tc ", Optional.of(root));

  @Test
  void partsItsClasses() {
    assertThat(child.classes()).containsExactly("a", "b", "c");
    assertThat(root.classes()).doesNotContain("a");
  }

  @Test
  void takesCustomPropertiesFromTheElementsAroundIt() {
    root.declare("--c", "red");
    root.declare("--d", "green");
    child.declare("--d", "blue");

    assertThat(child.withVariables("var(--c) var( --d )")).isEqualTo("red blue");
    assertThat(root.withVariables("var(--d)")).isEqualTo("green");
  }

  @Test
  void takesWhatStandsBehindTheCommaForAPropertyThatIsMissing() {
    assertThat(root.withVariables("var(--c, blue)")).isEqualTo("blue");
    assertThat(root.withVariables("var(--c)")).isEmpty();
    root.declare("--e", "red");
    assertThat(root.withVariables("var(--c, var(--d, var(--e)))")).isEqualTo("red");
  }

  @Test
  void takesPropertiesThatAreMadeOfOthers() {
    root.declare("--a", "var(--b)");
    root.declare("--b", "var(--c)");
    root.declare("--c", "re$d\\");

    assertThat(root.withVariables("x var(--a)")).isEqualTo("x re$d\\");
  }

  @Test
  void endsACircle() {
    root.declare("--a", "var(--b)");
    root.declare("--b", "var(--a)");

    assertThat(root.withVariables("var(--a)")).startsWith("var(--");
  }

  @Test
  void isEmptyForAValueThatGrowsWithoutEnd() {
    root.declare(
        "--a", "var(--b)var(--b)var(--b)var(--b)var(--b)var(--b)var(--b)var(--b)var(--b)var(--b)");
    root.declare(
        "--b", "var(--a)var(--a)var(--a)var(--a)var(--a)var(--a)var(--a)var(--a)var(--a)var(--a)");

    assertThat(root.withVariables("var(--a)")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "light-dark(white, black)                   | white",
        "light-dark(#fff,#000)                      | #fff",
        "light-dark(rgb(1, 2, 3), black)            | rgb(1, 2, 3)",
        "light-dark(white, rgb(1, 2, 3))            | white",
        "1px light-dark(red, blue) solid            | 1px red solid"
      })
  void isInALightRoom(String value, String light) {
    assertThat(root.withVariables(value)).isEqualTo(light);
  }
}
