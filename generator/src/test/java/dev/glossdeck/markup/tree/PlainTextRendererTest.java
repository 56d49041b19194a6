package dev.glossdeck.markup.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextRendererTest {
  private static Markup tree(String markdown) {
    return new MarkupText(markdown.replace('~', '\n'), MarkupFormat.MARKDOWN).parse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "a **b** *c* `d`e > a b c de",
        "[a](https://example.org 'b') > a",
        "![a map](m.png) and [sound:a.mp3] > a map and",
        "a  ~b > a b",
        "a~~b > a b",
        "- a~- b~  - c > a b c",
        "2. a~3. b > a b",
        "```java~int  x;~``` > int x;",
        "| a | b |~|---|---|~| c | `d` |~ > a b c d",
        "$$~x^2~$$ > x^2",
        "a $x_1$ b > a x_1 b",
        "H^2^ > H2",
        "term~: what > term what",
        "# a~b > a b",
        "a&nbsp;&nbsp;b > a b"
      })
  void isOneLineOfWords(String markdown, String words) {
    assertThat(tree(markdown).plainText()).isEqualTo(words);
  }

  @Test
  void quotesInOneLine() {
    assertThat(tree("> a\n>\n> b\n\nc").plainText()).isEqualTo("a b c");
  }

  @Test
  void leavesPicturesOutOfWhatIsWritten() {
    Markup tree = tree("A ![map](m.png) of $\\frac{a}{b}$[^1]\n\n[^1]: so");
    assertThat(PlainTextRenderer.withoutPictures(tree)).isEqualTo("A of a/b");
  }

  @Test
  void showsNotesAndTheirMarksExceptInTitles() {
    Markup tree = tree("What[^1] is it?[^b]\n\n[^1]: the first\n[^b]: the *other*\n");
    assertThat(tree.plainText()).isEqualTo("What[1] is it?[2] [1] the first [2] the other");
    assertThat(PlainTextRenderer.withoutNotes(tree)).isEqualTo("What is it?");
  }

  @Test
  void saysFormulasInTitlesAndKeepsThemElsewhere() {
    Markup tree = tree("Is $\\alpha^{2}$ or \\(\\frac{a}{b}\\)?");
    assertThat(tree.plainText()).isEqualTo("Is \\alpha^{2} or \\frac{a}{b}?");
    assertThat(PlainTextRenderer.withoutNotes(tree)).isEqualTo("Is α^2 or a/b?");
  }

  @Test
  void isEmptyForWhatHasNoWords() {
    assertThat(tree("[sound:a.mp3]").plainText()).isEmpty();
    assertThat(tree("![](a.png)").plainText()).isEmpty();
    assertThat(tree("").plainText()).isEmpty();
  }
}
