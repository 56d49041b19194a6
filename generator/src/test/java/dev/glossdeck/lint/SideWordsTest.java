package dev.glossdeck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.lint.SideWords.End;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideWordsTest {
  private static SideWords of(String markdown) {
    return SideWords.of(new MarkupText(markdown.replace('~', '\n'), MarkupFormat.MARKDOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "words > PROSE > 0 > true",
        "a **b** > PROSE > 0 > true",
        "a `b` > OTHER > 0 > false",
        "`a` b > PROSE > 0 > false",
        "a $x$ > OTHER > 0 > false",
        "a $x$. > PROSE > 0 > false",
        "- a~- b > ITEM > 2 > false",
        "- a~- b~~c > PROSE > 2 > false",
        "| a |~|---|~| b |~| c | > ITEM > 2 > false",
        "t~: m~: n > ITEM > 2 > false",
        "```~x~``` > OTHER > 0 > false",
        "a~~```~x~``` > OTHER > 0 > false",
        "a ![b](c.png) > OTHER > 0 > false",
        "a [sound:b.mp3] > OTHER > 0 > false",
        "$$x$$ > OTHER > 0 > false",
        "[a](https://example.org) > PROSE > 0 > true"
      })
  void tellHowASideEnds(String markdown, End end, int items, boolean isProse) {
    SideWords words = of(markdown);
    assertThat(words.end()).isEqualTo(end);
    assertThat(words.items()).isEqualTo(items);
    assertThat(words.isProse()).isEqualTo(isProse);
  }

  @Test
  void areEmptyOfAnEmptySide() {
    assertThat(SideWords.of(new MarkupText("", MarkupFormat.PLAIN)).end()).isEqualTo(End.OTHER);
    assertThat(of("").end()).isEqualTo(End.OTHER);
    assertThat(of("").prose()).isEmpty();
  }

  @Test
  void leaveCodeAndFormulasOutOfTheProse() {
    assertThat(of("a `b` c $x$ d").prose()).isEqualTo("a  c  d");
    assertThat(of("a `b` c").all()).isEqualTo("a b c");
    assertThat(of("a\\\nb").prose()).isEqualTo("a\nb");
  }

  @Test
  void countPicturesWithoutWords() {
    MarkupText side =
        new MarkupText("<img src=a.png><img src=b.png alt=x><img src=c.png>", MarkupFormat.HTML);
    assertThat(SideWords.of(side).wordless()).isEqualTo(2);
  }

  @Test
  void areTheSameForPlainTextAndMarkdownOfWords() {
    assertThat(SideWords.of(new MarkupText("A word. B", MarkupFormat.PLAIN)))
        .isEqualTo(of("A word. B"));
  }
}
