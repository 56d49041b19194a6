package dev.glossdeck.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML, 13.2.5.32 to 39. The name of each tag is one letter. */
class HtmlTagEndsTest {
  private static HtmlTagEnds.End end(String tag) {
    return new HtmlTagEnds(tag).of(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "<b>                     | 3  | 0 | 0",
        "<b >                    | 4  | 0 | 0",
        "<b class=x>             | 11 | 1 | 0",
        "<b CLASS = 'x y'>       | 17 | 1 | 0",
        "<b class=\"a>b\">       | 15 | 1 | 0",
        "<b class='a>b' id=c>d   | 20 | 2 | 0",
        "<b hidden>              | 10 | 1 | 0",
        "<b word>                | 8  | 0 | 1",
        "<b word='x'>            | 12 | 1 | 0",
        "<b word=x>              | 10 | 0 | 1",
        "<b onclick=x data-y=z>  | 22 | 2 | 0",
        "<b xml:lang=de>         | 15 | 1 | 0",
        "<b class=x word>        | 16 | 1 | 1",
        "<b class=>              | 10 | 1 | 0",
        "<b =x>                  | 6  | 0 | 1",
        "<b/class=x>             | 11 | 1 | 0"
      })
  void tellsWhereATagEndsAndWhatItHolds(String tag, int index, int attributes, int words) {
    HtmlTagEnds.End end = end(tag.strip());
    assertThat(end.isTag()).isTrue();
    assertThat(end.index()).isEqualTo(index);
    assertThat(end.attributes()).isEqualTo(attributes);
    assertThat(end.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b",
        "<b ",
        "<b class",
        "<b class=",
        "<b class='x>",
        "<b class=\"x>",
        "<b <i>",
        "<b x<i>"
      })
  void findsNoEndOfWhatIsNoTag(String tag) {
    assertThat(end(tag).isTag()).isFalse();
  }

  @Test
  void tellsATagThatClosesItself() {
    assertThat(end("<b/>").isSelfClosed()).isTrue();
    assertThat(end("<b class='x' />").isSelfClosed()).isTrue();
    assertThat(end("<b>").isSelfClosed()).isFalse();
    assertThat(end("<b / >").isSelfClosed()).isFalse();
  }

  @Test
  void tellsWordsFromAttributes() {
    assertThat(end("<b and c>").isWords()).isTrue();
    assertThat(end("<b and class=c>").isWords()).isFalse();
    assertThat(end("<b>").isWords()).isFalse();
    assertThat(end("<b>").hasAttributes()).isFalse();
  }

  @Test
  void remembersWhatFollowsAValueForTagsThatSeemToBeginInIt() {
    String source = "<b class='<i title=' id=x>";
    HtmlTagEnds ends = new HtmlTagEnds(source);
    assertThat(ends.of(2).index()).isEqualTo(source.length());
    assertThat(ends.of(2)).isEqualTo(new HtmlTagEnds(source).of(2));
    int inner = source.indexOf("<i") + 2;
    assertThat(ends.of(inner)).isEqualTo(new HtmlTagEnds(source).of(inner));
  }

  @Test
  void takesTimeNearToTheLengthOfManyOpenValues() {
    String source = "<b class='".repeat(20_000);
    HtmlTagEnds ends = new HtmlTagEnds(source);
    for (int i = 0; i < source.length(); i += "<b class='".length()) {
      assertThat(ends.of(i + 2).isTag()).isFalse();
    }
  }
}
