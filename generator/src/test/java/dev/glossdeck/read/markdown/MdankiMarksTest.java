package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MdankiMarksTest {
  private static MarkdownNote read(String body) {
    MarkdownSection heading = new MarkdownSection(2, "What?", 3, 4, body, 5);
    return MdankiMarks.read(new MarkdownNote(heading, List.of(), List.of()));
  }

  @Test
  void takesALastLineOfTagsAway() {
    MarkdownNote note = read("An answer\n\n[#one](./one.md) [#two]()");
    assertThat(note.tags()).containsExactly("one", "two");
    assertThat(note.answer().body()).isEqualTo("An answer");
  }

  @Test
  void keepsTheSubtagOfATag() {
    assertThat(read("a\n[#x::y-z](notes/x y.md)").tags()).containsExactly("x::y-z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[#one]()\nAn answer",
        "See [#one]()",
        "See\n[#42](https://example.org/issues/42)",
        "See\n[#42](https://example.org/issues/42.md)",
        "See\n[#one](x)",
        "[#one]",
        "[one](x)",
        "[#one]() and more",
        "[# one]()",
        "100 %",
        "```\n%\n```",
        "a\n\n    %\n\nb",
        "%",
        "$5\n%",
        "%\nof what?"
      })
  void leavesOtherLinesAlone(String body) {
    MarkdownNote note = read(body);
    assertThat(note.tags()).isEmpty();
    assertThat(note.answer().body()).isEqualTo(body);
    assertThat(note.parts()).isEmpty();
  }

  @Test
  void partsALongQuestionFromItsAnswer() {
    MarkdownNote note = read("more of it\n\n%\n\nAn answer\nof lines");
    assertThat(note.heading().body()).isEqualTo("more of it");
    assertThat(note.answer())
        .isEqualTo(new MarkdownSection(4, "{.answer}", 9, 1, "An answer\nof lines", 9));
    assertThat(note.question("What?").plainText()).isEqualTo("What? more of it");
  }

  @ParameterizedTest
  @CsvSource({
    "a~%~b, a~\\%~b",
    "%, \\%",
    "100 %, 100 %",
    "```~%~```, ```~%~```",
    "a~[#b](), a~[\\#b]()",
    "[#a](x.md) [#b](), [\\#a](x.md) [\\#b]()",
    "[#a]()~b, [#a]()~b",
    "[#42](https://example.org), [#42](https://example.org)"
  })
  void escapesWhatWouldBeAMark(String side, String escaped) {
    String text = MdankiMarks.escaped(side.replace('~', '\n'));
    assertThat(text).isEqualTo(escaped.replace('~', '\n'));
    assertThat(read(text).answer().body()).isEqualTo(text);
  }

  @Test
  void takesTagsBelowAPartedAnswer() {
    MarkdownNote note = read("more\n%\nAn answer\n[#t]()");
    assertThat(note.tags()).containsExactly("t");
    assertThat(note.answer().body()).isEqualTo("An answer");
  }

  @Test
  void partsAtTheFirstSignAlone() {
    assertThat(read("a\n%\nb\n%\nc").answer().body()).isEqualTo("b\n%\nc");
  }
}
