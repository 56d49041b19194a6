package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.Sources;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupDetectorTest {
  private static List<String> warnings(String... lines) throws IOException {
    return new DelimitedDeckReader(ReadOptions.NONE)
        .read(Sources.text("d.txt", String.join("\n", lines) + "\n")).diagnostics().stream()
            .map(Object::toString)
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "![the heart](heart.png) ~ Markdown",
        "see [the manual](https://example.org/a) ~ Markdown",
        "It is **not** so ~ Markdown",
        "**Note:** it is ~ Markdown",
        "It is $p^2 + 2pq + q^2 = 1$. ~ TeX",
        "It is $\\pi$ ~ TeX",
        "the sugar $C_6H_{12}O_6$, and water ~ TeX",
        "where $n$ is a number ~ TeX",
        "$$\\frac{a}{b}$$ ~ TeX",
        "1. Prophase<br>2. Metaphase ~ HTML"
      })
  void warnsOfTheSignsOfALanguage(String answer, String language) throws IOException {
    assertThat(warnings("What is it?|" + answer, "What else?|Nothing"))
        .singleElement()
        .asString()
        .startsWith("d.txt:1:13: warning: 1 card holds what looks like " + language + ", such as ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It costs $5 and $6",
        "$5/$6, $7=$8, US$5=C$6",
        "5 * 3 * 2 = 30",
        "2**3**4, f(**a, **b) and char **p, **q",
        "List<String> and Map<K,V>",
        "a < b > c",
        "the tag <br> breaks a line, as <br> does",
        "echo $HOME=$PATH, $a=$b; $x_1$y_2",
        "ls *.txt and rm *.bak",
        "int[] a = f[0](1)",
        "[1](a) and [x]",
        "^\\d+$ or ^(a|b)$|^[cd]$",
        "footnote* and **",
        "\\(a_1\\) costs $1",
        "snake_case_name and __init__"
      })
  void leavesPricesProductsAndCodeAlone(String answer) throws IOException {
    assertThat(warnings("\"What is it?\"|\"" + answer + "\"", "What else?|Nothing")).isEmpty();
  }

  @Test
  void warnsOnceForADeckAndCountsItsCards() throws IOException {
    assertThat(
            warnings(
                "What?|Nothing",
                "How **big**?|$x^2$",
                "Where?|![a map](map.png)<br>There",
                "When?|**Now**"))
        .containsExactly(
            "d.txt:2:1: warning: 3 cards hold what looks like Markdown, TeX or HTML, such as \"**big**\","
                + " which is shown as it stands (write #markup:markdown in the first lines, or"
                + " #markup:plain if it is meant so) [looks-like-markdown]");
  }

  @Test
  void asksForFormulasAsAnkiHasThem() throws IOException {
    assertThat(warnings("What?|$x^2$", "How?|So"))
        .containsExactly(
            "d.txt:1:7: warning: 1 card holds what looks like TeX, such as \"$x^2$\", which is"
                + " shown as it stands (write formulas as \\(…\\), or write #markup:markdown in the"
                + " first lines, or #markup:plain if it is meant so) [looks-like-markdown]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#html:true", "#html:false", "#markup:plain", "#markup:markdown"})
  void believesADeckThatSaysItsFormat(String header) throws IOException {
    assertThat(warnings(header, "What?|It is **big**", "How?|So")).isEmpty();
  }

  @Test
  void looksAtWhatIsShown() throws IOException {
    assertThat(warnings("#columns:Front|Back|Tags", "What?|It|$a=b$")).isEmpty();
  }
}
