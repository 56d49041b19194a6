package dev.glossdeck.export.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {
  private static final StyledElement ROOT = new StyledElement("svg", "", "", Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rect { fill: red }                                  | fill=red",
        "rect { fill: red; stroke : blue ; }                 | fill=red stroke=blue",
        "rect { fill: red } rect { fill: blue }              | fill=blue",
        ".a { fill: red } rect { fill: blue }                | fill=red",
        "#r { fill: red } .a.b { fill: blue }                | fill=red",
        "rect { fill: red !important } #r { fill: blue }     | fill=red",
        "rect { fill: red!important } #r { fill: blue !important } | fill=blue",
        "circle { fill: red }                                | ''",
        "rect, circle { fill: red }                          | fill=red",
        "rect:hover { fill: red } rect { fill: blue }        | fill=blue",
        "/* rect { fill: red } */ rect { fill: /* x */ blue } | fill=blue",
        "/* open rect { fill: red }                          | ''",
        "rect { fill: red                                    | fill=red",
        "rect { fill }                                       | ''",
        "rect { : blue; fill: red; :green }                  | fill=red",
        "rect { fill: }                                      | fill="
      })
  void findsTheProperties(String css, String properties) {
    assertThat(properties(css, "")).isEqualTo(properties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@media print { rect { fill: red } }                            | fill=red",
        "@MEDIA all{rect{fill:red}}                                     | fill=red",
        "@media (prefers-color-scheme: light) { rect { fill: red } }    | fill=red",
        "@media (prefers-color-scheme: dark) { rect { fill: red } }     | ''",
        "@media screen { rect { fill: red } } rect { stroke: blue }     | stroke=blue",
        "@keyframes x { from { fill: red } to { fill: blue } } rect { stroke: red } | stroke=red",
        "@font-face { font-family: x; src: url(#a) } rect { fill: red } | fill=red",
        "@import 'a.css'; rect { fill: red }                            | fill=red",
        "@charset \"utf-8\"; @namespace svg url(x); rect { fill: red }  | fill=red"
      })
  void readsWhatHoldsOnPaper(String css, String properties) {
    assertThat(properties(css, "")).isEqualTo(properties);
  }

  @Test
  void letsAnElementsOwnStyleWinExceptOverWhatIsImportant() {
    assertThat(properties("#r { fill: red; stroke: red !important }", "fill: blue; stroke: blue"))
        .isEqualTo("fill=blue stroke=red");
    assertThat(properties("#r { stroke: red !important }", "stroke: blue !important"))
        .isEqualTo("stroke=blue");
  }

  @Test
  void takesTheShorthandForFontsApart() {
    assertThat(properties("rect { font-size: 9px; font: bold 12px serif }", ""))
        .isEqualTo("font-family=serif font-size=12px font-style=normal font-weight=bold");
    assertThat(properties("rect { font: 12px serif; font-size: 9px }", ""))
        .contains("font-size=9px");
  }

  @Test
  void declaresCustomPropertiesAtTheElement() {
    StyledElement rect = rect();

    Map<String, String> properties =
        StyleSheet.of("rect { --c: red; fill: var(--c) }").properties(rect, "--d: blue");

    assertThat(properties).containsExactly(entry("fill", "var(--c)"));
    assertThat(rect.withVariables("var(--c) var(--d)")).isEqualTo("red blue");
  }

  @Test
  void readsNoMoreThanAThousandRules() {
    String css = "circle { fill: red }\n".repeat(999) + "rect { fill: red } rect { fill: blue }";

    assertThat(properties(css, "")).isEqualTo("fill=red");
  }

  private static StyledElement rect() {
    return new StyledElement("rect", "r", "a b", Optional.of(ROOT));
  }

  private static String properties(String css, String own) {
    return new TreeMap<>(StyleSheet.of(css).properties(rect(), own))
        .entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
  }
}
