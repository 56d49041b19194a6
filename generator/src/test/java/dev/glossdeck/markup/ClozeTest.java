package dev.glossdeck.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClozeTest {
  private static final int MANY = 10_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a {{c1::b}} c | a […] c | a b c",
        "{{c1::b::hint}} | [hint] | b",
        "{{c1::b::a::c}} | [a::c] | b",
        "{{c1::b::}} | […] | b",
        "{{c1::}} | […] | ''",
        "{{c1::a}}, {{c2::b}}, {{c1::c}} | […], b, […] | a, b, c",
        "{{c2::a {{c1::b}} c}} | a […] c | a b c",
        "{{c1::a {{c2::b::x}} c::hint}} | [hint] | a b c",
        "{{c2::a {{c1::b::x}} c::hint}} | a [x] c | a b c",
        "{{c1::a::{{c2::b}}}} | […] | a::b",
        "{{c1::{{c1::a}}}} | […] | a",
        "{{c1,2::a::b}} {{c2,3::c}} | [b] c | a c",
        "{{c01::a}} {{c,1::b}} {{c1,::c}} | […] […] […] | a b c",
        "{{c0::a::b}} {{c501::c}} {{c1::d}} | a c […] | a c d",
        "{{c0,1::a}} {{c0::{{c1::b}}}} | […] […] | a b",
        "{{c1::a {{c0::b::c}} d}} | […] | a b d",
        "{{c2::a::hint}} b::c {{c1::d}} | a b::c […] | a b::c d",
        "}} {{c1::a}} }} | }} […] }} | }} a }}",
        "{{C1::a}} {{c1:a}} {{c::a}} | {{C1::a}} {{c1:a}} {{c::a}} | {{C1::a}} {{c1:a}} {{c::a}}",
      })
  void opensTheGapsOfANumberAndFillsTheOthers(String source, String asked, String filled) {
    MarkupText text = plain(source);

    assertThat(text.asked(number -> number == 1).source()).isEqualTo(asked);
    assertThat(text.filled().source()).isEqualTo(filled);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{c1::`a::b`}} | {{c1::<code>a:</code><code>:b</code>}}",
        "{{c1::$b^{c^{2}}$}} | {{c1::\\(b^{c^{2} }\\)}}",
        "{{c1::a {{c2::`b::c`}}::d}} | {{c1::a {{c2::<code>b:</code><code>:c</code>}}::d}}",
      })
  void writesGapsAsAnkiReadsThem(String source, String html) {
    MarkupText text = new MarkupText(source, MarkupFormat.MARKDOWN);
    assertThat(text.in(MarkupFormat.HTML).source()).isEqualTo(html);
  }

  /** Anki 26 asks for no more, either. */
  @Test
  void nestsTenGaps() {
    MarkupText text = plain("{{c1::a ".repeat(10) + "}}".repeat(10));
    assertThat(text.gaps()).hasSize(10);
    assertThat(text.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MarkupFormat.class)
  void refusesGapsThatAreNestedTooDeeply(MarkupFormat format) {
    MarkupText text = new MarkupText("{{c1::a ".repeat(MANY) + "}}".repeat(MANY), format);
    assertThat(text.gaps()).hasSize(10);
    assertThat(text.problems())
        .filteredOn(problem -> problem.problem().equals("gaps are nested too deeply"))
        .singleElement()
        .matches(problem -> problem.offset() == 10 * "{{c1::a ".length())
        .matches(problem -> problem.remedy().equals("use at most 10 levels"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{c1::a | {{c1::a",
        "{{c1::a {{c2::b}} | {{c1::a b",
        "{{c,::a}} | {{c,::a}}",
        "{{c1;2::a}} | {{c1;2::a}}",
        "{{c1, 2::a}} | {{c1, 2::a}}",
        "{{c70000::a}} | {{c70000::a}}",
      })
  void leavesWhatIsNoGapAsItStands(String source, String filled) {
    assertThat(plain(source).filled().source()).isEqualTo(filled);
  }

  @Test
  void countsANumberOnce() {
    assertThat(plain("{{c3::a}} {{c1::b {{c3::c}}}} {{c500::d}}").clozes())
        .containsExactly(1, 3, 500);
    assertThat(plain("{{c0::a}} {{c501::b}} {{c2::b").clozes()).isEmpty();
    assertThat(plain("{{c2,4,2::a}} {{c4,501::b}}").clozes()).containsExactly(2, 4);
  }

  @Test
  void knowsTheTextsOfItsGaps() {
    assertThat(plain("a {{c2::b {{c1::c::x}}::hint}} {{c1::d}}").gaps())
        .containsExactly("b {{c1::c::x}}", "c", "d");
    assertThat(plain("{{c0::a}} {{c1::b}}").gaps()).containsExactly("b");
    assertThat(plain("a").gaps()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MarkupFormat.class)
  void showsAHoleInBracketsInEveryFormat(MarkupFormat format) {
    MarkupText text = new MarkupText("a {{c1::b}} {{c1::c::d}} e", format);

    assertThat(text.asked(number -> true).plainText()).isEqualTo("a […] [d] e");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{c1::f}}(x); […](x)",
        "!{{c1::a}}; ![…]",
        "{{c1::a}}{{c1::b}}; […][…]",
        "`{{c1::a}}`; […]",
        "${{c1::a}} + b$; […] + b",
        "- {{c1::a}}: b; […]: b",
        "{{c1::**a**}} *b*; […] b",
      })
  void makesNoLinkOfAHoleInMarkdown(String source, String words) {
    MarkupText text = new MarkupText(source, MarkupFormat.MARKDOWN);

    assertThat(text.asked(number -> true).plainText()).isEqualTo(words);
  }

  @Test
  void staysFastWithManyGaps() {
    MarkupText row = plain("a {{c1::b::c}} {{c2::d}} ".repeat(MANY));
    MarkupText nest = plain(("{{c1::a ".repeat(10) + "}}".repeat(10)).repeat(MANY / 10));

    Assertions.assertTimeout(
        Duration.ofSeconds(3),
        () -> {
          assertThat(row.asked(number -> number == 1).source()).isEqualTo("a [c] d ".repeat(MANY));
          assertThat(row.filled().source()).hasSize("a b d ".length() * MANY);
          assertThat(nest.filled().source()).isEqualTo("a ".repeat(MANY));
          assertThat(nest.asked(number -> true).source()).isEqualTo("[…]".repeat(MANY / 10));
        });
  }

  private static MarkupText plain(String source) {
    return new MarkupText(source, MarkupFormat.PLAIN);
  }
}
