package dev.glossdeck.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.SpecExamples;
import dev.glossdeck.SpecExamples.Example;
import dev.glossdeck.markup.html.FieldHtml;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of what gaps hide, and of what Anki is given. */
class GapsSpecTest {
  private static final Pattern HEADER =
      Pattern.compile("(?:#markup:(\\w+)\\n)?(.*)", Pattern.DOTALL);

  static List<Example> gaps() throws IOException {
    return SpecExamples.of("gaps.md");
  }

  @ParameterizedTest
  @MethodSource("gaps")
  void opensGapsAsSpecified(Example example) {
    assertThat(dump(example.input())).as(example.name()).isEqualTo(example.output());
  }

  static String dump(String input) {
    Matcher header = HEADER.matcher(input.strip());
    assertThat(header.matches()).isTrue();
    MarkupFormat format =
        header.group(1) == null
            ? MarkupFormat.MARKDOWN
            : MarkupFormat.valueOf(header.group(1).toUpperCase(Locale.ROOT));
    MarkupText side = new MarkupText(header.group(2), format);
    StringBuilder dump = new StringBuilder();
    for (int number : side.clozes()) {
      dump.append("card ").append(number).append(": ");
      dump.append(FieldDump.of(side.asked(asked -> asked == number).parse())).append('\n');
    }
    dump.append("whole: ").append(FieldDump.of(side.filled().parse())).append('\n');
    String field = GapMask.lifted(FieldHtml.of(side.withMaskedGaps().parse()));
    return dump.append("Anki: ").append(field).append('\n').toString();
  }
}
