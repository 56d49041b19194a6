package dev.glossdeck.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.SpecExamples;
import dev.glossdeck.SpecExamples.Example;
import dev.glossdeck.markup.html.FieldHtml;
import dev.glossdeck.markup.html.HtmlParser;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.MarkupProblem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
    assertThat(dump(field)).as(example.name()).isEqualTo(example.output());
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

  private static String dump(MarkupText field) {
    StringBuilder dump = new StringBuilder(FieldDump.of(field.parse())).append('\n');
    for (MarkupProblem problem : field.problems()) {
      String before = field.source().substring(0, problem.offset());
      long line = before.chars().filter(c -> c == '\n').count() + 1;
      int column = before.length() - before.lastIndexOf('\n');
      dump.append(line).append(':').append(column).append(": ");
      dump.append(problem.severity().name().toLowerCase(Locale.ROOT)).append(": ");
      dump.append(problem.problem()).append(" [").append(problem.code()).append("]\n");
    }
    return dump.toString().replaceAll("(?m) +$", "");
  }
}
