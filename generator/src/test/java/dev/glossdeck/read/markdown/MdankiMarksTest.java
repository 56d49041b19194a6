package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    assertThat(read("a\n[#x::y-z](x)").tags()).containsExactly("x::y-z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[#one](x)\nAn answer",
        "See [#one](x)",
        "[#one]",
        "[one](x)",
        "[#one](x) and more",
        "[# one](x)",
        "100 %",
        "```\n%\n```"
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

  @Test
  void takesTagsBelowAPartedAnswer() {
    MarkdownNote note = read("more\n%\nAn answer\n[#t](x)");
    assertThat(note.tags()).containsExactly("t");
    assertThat(note.answer().body()).isEqualTo("An answer");
  }

  @Test
  void partsAtTheFirstSignAlone() {
    assertThat(read("a\n%\nb\n%\nc").answer().body()).isEqualTo("b\n%\nc");
  }
}
