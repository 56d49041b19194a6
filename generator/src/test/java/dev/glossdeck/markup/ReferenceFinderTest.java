package dev.glossdeck.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.tree.Formula;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFinderTest {
  private static SideReferences of(MarkupFormat format, String source) {
    return new MarkupText(source, format).references();
  }

  private static List<String> formulas(SideReferences shown) {
    return shown.formulas().stream().map(Formula::tex).toList();
  }

  @Test
  void findsPicturesAndSoundsWhereverTheyStand() {
    SideReferences shown =
        of(
            MarkupFormat.MARKDOWN,
            """
            # ![x](h.png)

            - **![x](l.png)**

            > [sound:q.mp3]

            | ![x](t.png) |
            |---|
            | [sound:c.mp3] |

            term
            : ![x](d.png)

            [![x](link.png)](https://example.org) and[^1]

            [^1]: ![x](n.png)
            """);
    assertThat(shown.media())
        .containsExactly("c.mp3", "d.png", "h.png", "l.png", "link.png", "n.png", "q.mp3", "t.png");
  }

  @Test
  void findsFormulasInTheOrderOfTheSideEachAsOftenAsItStands() {
    SideReferences shown =
        of(MarkupFormat.MARKDOWN, "$a$ and $b$\n\n$$c$$\n\n- $a$\n\n| $d$ |\n|---|\n| $e$ |\n");
    assertThat(formulas(shown)).containsExactly("a", "b", "c", "a", "d", "e");
    assertThat(shown.formulas().get(2)).isEqualTo(new Formula("c", true));
    assertThat(shown.formulas().get(3)).isEqualTo(new Formula("a", false));
  }

  @Test
  void findsTheLanguagesOfCode() {
    MarkupText side =
        new MarkupText(
            "```python\nx\n```\n\n~~~Java\ny\n~~~\n\n```\nz\n```\n\n- ```sql\n  a\n  ```\n",
            MarkupFormat.MARKDOWN);
    assertThat(side.references().languages()).containsExactly("java", "python", "sql");
    assertThat(side.codeLanguages()).containsExactly("java", "python", "sql");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "PLAIN | words | ",
        "PLAIN | \\(x\\) | x",
        "PLAIN | \\[x\\] | x",
        "PLAIN | $x$ | ",
        "MARKDOWN | $x$ | x",
        "MARKDOWN | `$x$` | ",
        "MARKDOWN | \\(x\\) | x",
        "MARKDOWN_LINE | $x$ | x",
        "MARKDOWN_LINE | # $x$ | x",
        "HTML | $x$ | x",
        "HTML | \\(x\\) | x",
        "HTML | [$]x[/$] | x",
        "HTML | [latex]$x$[/latex] | x",
        "HTML | &#36;x&#36; | x",
        "HTML | <anki-mathjax>x</anki-mathjax> | x",
        "HTML | <code>$x$</code> | "
      })
  void findsTheFormulasOfEachFormat(MarkupFormat format, String source, String formula) {
    assertThat(formulas(of(format, source)))
        .isEqualTo(formula == null ? List.of() : List.of(formula));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "PLAIN | [sound:a.mp3] | a.mp3",
        "PLAIN | ![x](a.png) | ",
        "MARKDOWN | ![x](a.png) | a.png",
        "MARKDOWN | [sound:a.mp3] | a.mp3",
        "MARKDOWN | [hear](a.mp3) | a.mp3",
        "MARKDOWN | `[sound:a.mp3]` | ",
        "MARKDOWN | ![x](../a.png) | ",
        "MARKDOWN_LINE | ![x](a.png) | a.png",
        "HTML | <img src=a.png> | a.png",
        "HTML | [sound:a.mp3] | a.mp3",
        "HTML | &#91;sound:a.mp3&#93; | a.mp3",
        "HTML | <audio src=a.mp3></audio> | a.mp3",
        "HTML | <code>[sound:a.mp3]</code> | a.mp3",
        "HTML | <img src=https://example.org/a.png> | "
      })
  void findsTheMediaOfEachFormat(MarkupFormat format, String source, String name) {
    assertThat(of(format, source).media())
        .isEqualTo(name == null ? java.util.Set.of() : java.util.Set.of(name));
  }

  @Test
  void findsNothingInWords() {
    for (MarkupFormat format : MarkupFormat.values()) {
      assertThat(of(format, "only words, a < b & c")).isEqualTo(SideReferences.NONE);
    }
  }
}
