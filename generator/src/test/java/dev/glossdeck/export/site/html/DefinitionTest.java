package dev.glossdeck.export.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.export.site.Sites;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.maths.Formulas;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DefinitionTest {
  private static final SummaryRenderer RENDERER =
      new SummaryRenderer(
          new MediaHtml(Map.of(), name -> name, Messages.forLanguage("en")),
          new FormulaHtml(Formulas.NONE),
          new CodeHtml(new Highlighter()));

  private static Definition of(String answer) {
    return Definition.of(Sites.note("What?", answer), RENDERER, "en");
  }

  @Test
  void isTheFirstSentence() {
    assertThat(of("A *unit*. It counts.").html().markup()).isEqualTo("A <em>unit</em>.");
    assertThat(of("A unit\n\nof two paragraphs.").text()).isEqualTo("A unit");
  }

  @Test
  void keepsMathsAndLeavesOutPicturesLinksAndNotes() {
    Definition definition = of("![x](a.png) A $z$ [there](https://example.org)[^1].\n\n[^1]: n");
    assertThat(definition.html().markup())
        .isEqualTo(" A <code class=\"maths\">z</code> there.".strip());
    assertThat(definition.text()).isEqualTo("A z there.");
  }

  @Test
  void endsAtAWordWithAnEllipsis() {
    Definition definition = of("word ".repeat(40));
    assertThat(definition.text()).hasSizeLessThan(142).endsWith("word…");
    assertThat(of("It is this:\n\n$$x$$").text()).isEqualTo("It is this…");
  }

  @Test
  void isFoundInListsTablesAndQuotations() {
    assertThat(of("![x](a.png)\n\n- one. Two.\n- three").text()).isEqualTo("one.");
    assertThat(of("> quoted").text()).isEqualTo("quoted");
    assertThat(of("| a | b |\n|---|---|\n| c | d |").text()).isEqualTo("a · b");
    assertThat(of("```java\nint x;\n```").html().markup()).isEqualTo("<code>int x;</code>");
  }

  @Test
  void isThatOfAFieldWhereThereIsNoAnswer() {
    Definition definition =
        Definition.of(Sites.field(Sites.note("What?", ""), "More", "It *is*."), RENDERER, "en");
    assertThat(definition.text()).isEqualTo("It is.");
  }

  @Test
  void isNothingWithoutWords() {
    assertThat(of("![x](a.png)")).isEqualTo(new Definition(Html.NONE, "", Optional.empty()));
  }
}
