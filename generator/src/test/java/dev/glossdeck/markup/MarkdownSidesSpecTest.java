package dev.glossdeck.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.SpecExamples;
import dev.glossdeck.SpecExamples.Example;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of what Markdown means. */
class MarkdownSidesSpecTest {

  static List<Example> sides() throws IOException {
    return SpecExamples.of("markdown-sides.md");
  }

  @ParameterizedTest
  @MethodSource("sides")
  void readsSidesAsSpecified(Example example) {
    MarkupText side = new MarkupText(example.input().stripTrailing(), MarkupFormat.MARKDOWN);
    assertThat(SideDump.of(side)).as(example.name()).isEqualTo(example.output());
  }
}
