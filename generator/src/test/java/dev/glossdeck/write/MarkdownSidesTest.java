package dev.glossdeck.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.TestNotes;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSidesTest {
  private static final Note NOTE = WriterNotes.note("## What?\nx\n");
  private final Losses losses = new Losses("a .md file");
  private final MarkdownSides sides = new MarkdownSides(losses);

  private MarkdownSides.Question question(MarkupFormat format, String source) {
    Note note =
        TestNotes.note(
            NOTE.id(),
            new MarkupText(source.replace('~', '\n'), format),
            NOTE.answer(),
            NOTE.fields(),
            NOTE.topic(),
            NOTE.tags(),
            NOTE.naming(),
            NOTE.position());
    return sides.question(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "PLAIN | What is it? | What is it? | @@",
        "PLAIN | a*b*c | a\\*b\\*c | @@",
        "PLAIN | a <b> c | a \\<b> c | @@",
        "PLAIN | C# | C# | @@",
        "PLAIN | C # | C \\# | @@",
        "PLAIN | a~~b | a | b",
        "PLAIN | a~b | @@ | @a\\~b@",
        "PLAIN | \\[x\\] | @@ | $$x$$",
        "MARKDOWN | What *is* it? | What *is* it? | @@",
        "MARKDOWN | a~~b | a | b",
        "MARKDOWN | - a~- b | @@ | @- a~- b@",
        "MARKDOWN_LINE | 1. What? | 1. What? | @@",
        "HTML | a <b>b</b> | a **b** | @@",
        "HTML | \\(x\\) | $x$ | @@"
      })
  void putAsMuchOfAQuestionOnItsHeadingAsGoesThere(
      MarkupFormat format, String source, String heading, String rest) {
    MarkdownSides.Question question = question(format, source);
    assertThat(question.heading()).isEqualTo(heading);
    assertThat(question.rest()).isEqualTo(rest.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"words", "- a\n- b", "`code`", "```\nx\n```"})
  void keepAnAnswerInMarkdownAsItIs(String source) {
    assertThat(sides.below(new MarkupText(source, MarkupFormat.MARKDOWN), NOTE)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "PLAIN | # a | \\# a",
        "PLAIN | Q: a | Q\\: a",
        "PLAIN | --- | \\---",
        "PLAIN | 1. a | 1\\. a",
        "PLAIN | - a | \\- a",
        "MARKDOWN | Q: a | Q\\: a",
        "MARKDOWN | # a | **a**",
        "HTML | a<br>b | @a\\~b@",
        "PLAIN | % | \\%",
        "MARKDOWN | @$5~%~b@ | @$5~\\%~b@",
        "PLAIN | \u200Ba | &#8203;a",
        "MARKDOWN | [#b]() | [\\#b]()"
      })
  void writeAnAnswerThatLooksLikeStructureAnew(MarkupFormat format, String source, String written) {
    assertThat(sides.below(new MarkupText(source.replace('~', '\n'), format), NOTE))
        .isEqualTo(written.replace('~', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "Sets > Sets",
        "@ A   b @ > A b",
        "a {b} > a \\{b}",
        "a * b > a \\* b",
        "C # > C \\#",
        "\\(x\\) > \\\\(x\\\\)",
        "1. Sets > 1\\. Sets"
      })
  void writeWordsSoThatTheyAreWords(String words, String written) {
    assertThat(sides.words(words, NOTE)).isEqualTo(written);
  }

  @Test
  void tellALineOfAFormulaThatWouldPartTheCard() {
    sides.below(new MarkupText("$$\na\n%\nb\n$$", MarkupFormat.MARKDOWN), NOTE);
    assertThat(WriterNotes.problems(losses))
        .containsExactly(
            "a .md file cannot hold a line of code or of a formula that is a mark outside");
  }

  @Test
  void tellWhatMarkdownCannotHold() {
    sides.below(new MarkupText("<u>a</u>", MarkupFormat.HTML), NOTE);
    assertThat(WriterNotes.problems(losses))
        .containsExactly("a .md file cannot hold underlined text");
  }
}
