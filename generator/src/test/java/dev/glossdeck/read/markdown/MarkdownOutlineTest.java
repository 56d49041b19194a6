package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownOutlineTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private List<MarkdownSection> outline(int from, String text) {
    return MarkdownOutline.of("d.md", Arrays.asList(text.split("/", -1)), from, diagnostics);
  }

  /** Sections as {@code level title=body}, the empty one above the first heading left out. */
  private String shown(String text) {
    return String.join(
        " ; ",
        outline(0, text).stream()
            .filter(section -> section.level() > 0 || !section.body().isEmpty())
            .map(s -> s.level() + " " + s.title() + "=" + s.body().replace('\n', '~'))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "# T/## a/b | 1 T= ; 2 a=b",
        "## a//b//c//## d/e | 2 a=b~~c ; 2 d=e",
        "### a/b/#### c/d | 3 a=b~#### c~d",
        "above/## a/b | 0 =above ; 2 a=b",
        "## a/b/---/c | 2 a=b~---~c",
        "## a/b/===/c | 2 a=b~===~c",
        "## a/#### X {.field}/y | 2 a= ; 4 X {.field}=y",
        "## a/x/##### {.answer}/y | 2 a=x ; 5 {.answer}=y",
        "## a/#### X {.other}/y | 2 a=#### X {.other}~y",
        "## a/#b | 2 a=#b",
        "##a/## b/c | 0 =##a ; 2 b=c"
      })
  void cutsAtHeadingsOfTheFirstThreeLevelsAndAtParts(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "## a/```/# b/``` | 2 a=```~# b~```",
        "## a/~~~/## b/~~~ | 2 a=~~~~## b~~~~",
        "## a//    # b | 2 a=    # b",
        "## a/<!--/# b/--> | 2 a=<!--~# b~-->",
        "## a/- b/  # c | 2 a=- b~  # c"
      })
  void takesNoHeadingWithinAnotherBlock(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @Test
  void tellsLinesAndColumns() {
    List<MarkdownSection> sections = outline(2, "---/---/# T//##   a///b/");
    assertThat(sections)
        .containsExactly(
            new MarkdownSection(0, "", 3, 1, "", 3),
            new MarkdownSection(1, "T", 3, 3, "", 5),
            new MarkdownSection(2, "a", 5, 6, "b", 8));
  }

  @Test
  void refusesCodeThatDoesNotEnd() {
    outline(0, "## a/````java/x/```");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:2:1: error: the code does not end (close it with ```` on a line of its own)"
                + " [unclosed-code]");
  }

  @Test
  void hasOneEmptySectionOfNothing() {
    assertThat(outline(0, ""))
        .singleElement()
        .satisfies(
            section -> {
              assertThat(section.level()).isZero();
              assertThat(section.body()).isEmpty();
            });
  }
}
