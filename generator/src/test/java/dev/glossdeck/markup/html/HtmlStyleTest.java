package dev.glossdeck.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlStyleTest {
  private static HtmlStyle style(String declarations) {
    return HtmlStyle.of(new Element("span").attr("style", declarations));
  }

  @Test
  void readsDeclarationsInAnyCase() {
    HtmlStyle style = style("COLOR : Red; font-size:12PX;;x;:y; color-scheme: a:b ");
    assertThat(style.get("color")).isEqualTo("red");
    assertThat(style.get("font-size")).isEqualTo("12px");
    assertThat(style.get("color-scheme")).isEqualTo("a:b");
    assertThat(style.get("x")).isEmpty();
    assertThat(style.values()).hasSize(3);
  }

  @Test
  void takesTheLastOfTwoAndNoImportance() {
    assertThat(style("color: red; color: blue !important").get("color")).isEqualTo("blue");
  }

  @Test
  void isEmptyWithoutTheAttribute() {
    assertThat(HtmlStyle.of(new Element("b")).values()).isEmpty();
    assertThat(style("").values()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "color: inherit",
        "color: INITIAL",
        "color:",
        "color: transparent",
        "color: currentColor",
        "background: red",
        "color: none",
        "color: unset !important"
      })
  void saysNothingWhereAValueLeavesThingsAsTheyAre(String declarations) {
    assertThat(style(declarations).says("color", "font")).isFalse();
  }

  @Test
  void saysSomethingIfOneOfSeveralPropertiesDoes() {
    assertThat(style("font: 12px serif").says("color", "font")).isTrue();
    assertThat(style("color: #000").says("color")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "bold, true, false",
    "bolder, true, false",
    "BOLD, true, false",
    "600, true, false",
    "900, true, false",
    "500, false, true",
    "400, false, true",
    "normal, false, true",
    "lighter, false, false",
    "inherit, false, false",
    "60000, false, false",
    "-700, false, false"
  })
  void tellsWeights(String weight, boolean isBold, boolean isNotBold) {
    HtmlStyle style = style("font-weight: " + weight);
    assertThat(style.isBold()).isEqualTo(isBold);
    assertThat(style.isNotBold()).isEqualTo(isNotBold);
  }

  @ParameterizedTest
  @CsvSource({
    "font-style: italic, true",
    "font-style: oblique 10deg, true",
    "font-style: normal, false",
    "font: italic 12px serif, false"
  })
  void tellsItalics(String declarations, boolean isItalic) {
    assertThat(style(declarations).isItalic()).isEqualTo(isItalic);
  }

  @ParameterizedTest
  @CsvSource({
    "text-decoration: underline, true",
    "text-decoration: line-through underline, true",
    "text-decoration-line: underline, true",
    "text-decoration: underline dotted red, true",
    "text-decoration: none, false",
    "border-bottom: underline, false"
  })
  void tellsLines(String declarations, boolean isUnderlined) {
    assertThat(style(declarations).hasLine("underline")).isEqualTo(isUnderlined);
  }

  @ParameterizedTest
  @CsvSource({
    "pre, true",
    "pre-wrap, true",
    "pre-line, true",
    "break-spaces, true",
    "normal, false",
    "nowrap, false"
  })
  void tellsWhetherSpacesSaySomething(String value, boolean keepsSpace) {
    assertThat(style("white-space: " + value).keepsSpace()).isEqualTo(keepsSpace);
  }
}
