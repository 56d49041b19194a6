package dev.glossdeck.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.SpecExamples;
import dev.glossdeck.SpecExamples.Example;
import dev.glossdeck.markup.html.FieldHtml;
import dev.glossdeck.markup.html.HtmlParser;
import dev.glossdeck.markup.tree.Markup;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of what HTML means. */
class HtmlFieldsSpecTest {

  static List<Example> fields() throws IOException {
    return SpecExamples.of("html-fields.md");
  }

  @ParameterizedTest
  @MethodSource("fields")
  void readsFieldsAsSpecified(Example example) {
    MarkupText field = field(example);
    assertThat(SideDump.of(field)).as(example.name()).isEqualTo(example.output());
  }

  @ParameterizedTest
  @MethodSource("fields")
  void writesThemSoThatTheyAreReadAsTheSame(Example example) {
    Markup tree = field(example).parse();
    String written = FieldHtml.of(tree);
    assertThat(HtmlParser.parse(written)).isEqualTo(tree);
    assertThat(HtmlParser.problems(written)).isEmpty();
  }

  private static MarkupText field(Example example) {
    return new MarkupText(example.input().strip(), MarkupFormat.HTML);
  }
}
