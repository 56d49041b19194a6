package dev.glossdeck.export.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSelectorTest {
  private static final StyledElement ROOT = element("svg", "", "", Optional.empty());
  private static final StyledElement AXIS = element("g", "x", "axis main", Optional.of(ROOT));
  private static final StyledElement TICK = element("g", "", "tick", Optional.of(AXIS));
  private static final StyledElement TEXT = element("text", "t1", "label", Optional.of(TICK));

  private static StyledElement element(
      String tag, String id, String classes, Optional<StyledElement> parent) {
    return new StyledElement(tag, id, classes, parent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "text",
        ".label",
        "#t1",
        "text.label",
        "text#t1.label",
        "g text",
        "svg text",
        ".axis text",
        ".axis .tick .label",
        ".tick > text",
        ".axis > .tick > text",
        ".main.axis text",
        ":root text",
        "svg>g>g>text",
        "svg > g text",
        "svg > .axis text",
        ":root > g > g > text",
        "*.label"
      })
  void takes(String selector) {
    assertThat(only(selector).matches(TEXT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "g",
        ".axis",
        "#x",
        "text.axis",
        "text text",
        ".axis > text",
        "svg > text",
        "svg > .tick text",
        "g > svg text",
        "svg > g text > text",
        ".tick .axis text",
        ":root",
        "TEXT",
        ".Label",
        "#t1 > *",
        "line"
      })
  void doesNotTake(String selector) {
    assertThat(only(selector).matches(TEXT)).isFalse();
  }

  @Test
  void takesTheRoot() {
    assertThat(only(":root").matches(ROOT)).isTrue();
    assertThat(only("svg:root").matches(ROOT)).isTrue();
    assertThat(only("g:root").matches(ROOT)).isFalse();
  }

  /** CSS 2.2, 6.4.3: ids count more than any number of classes, and these more than types. */
  @ParameterizedTest
  @CsvSource({
    "*, 0",
    "text, 1",
    "g text, 2",
    ".a, 1000",
    "text.a, 1001",
    ".a.b, 2000",
    ":root, 1000",
    "#a, 1000000",
    "g#a.b > text, 1001002"
  })
  void weighsIdsMoreThanClassesAndTheseMoreThanTypes(String selector, int weight) {
    assertThat(only(selector).specificity()).isEqualTo(weight);
  }

  @Test
  void partsAListAndPassesOverWhatItDoesNotKnow() {
    assertThat(StyleSelector.of("a, .b ,#c")).hasSize(3);
    assertThat(StyleSelector.of("a:hover, .b, [x], a + b, a ~ b, a::before, , 1a")).hasSize(1);
    assertThat(StyleSelector.of("")).isEmpty();
  }

  private static StyleSelector only(String selector) {
    List<StyleSelector> selectors = StyleSelector.of(selector);
    assertThat(selectors).hasSize(1);
    return selectors.get(0);
  }
}
