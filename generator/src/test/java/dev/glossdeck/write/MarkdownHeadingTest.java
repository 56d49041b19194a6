package dev.glossdeck.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownHeadingTest {
  private final Losses losses = new Losses("a .md file");

  private String braces(String heading, Map<String, String> languages, boolean leavesTopic) {
    Note note = WriterNotes.note("## " + heading + "\nx\n");
    return new MarkdownHeading(note, languages, losses)
        .braces(NoteId.derive("d", "What?"), "What?", leavesTopic);
  }

  private String braces(String heading) {
    return braces(heading, Map.of(), false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "What? > @@",
        "What? {#w} > {#w}",
        "What? {id=\"a b\"} > {id=\"a b\"}",
        "What? {#w .a .b} > {#w .a .b}",
        "What? {tags=\"a b, c\"} > {.c tags=\"a b\"}",
        "What? {tags=\"cloze\"} > {tags=\"cloze\"}",
        "What? {.reversed} > {kind=reversed}",
        "What? {.typed} > {kind=typed}",
        "What? {.basic} > @@",
        "What? {term=\"It\"} > {term=\"It\"}",
        "What? {aliases=\"a,b\" see=\"c\"} > {aliases=\"a, b\" see=\"c\"}",
        "What? {deck=\"A::B\"} > {deck=\"A::B\"}"
      })
  void saysNoMoreThanAReaderMustBeTold(String heading, String braces) {
    assertThat(braces(heading)).isEqualTo(braces);
    assertThat(losses.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Front", "text:", "QUESTION"})
  void saysTheIdOfAQuestionThatWouldBeTheHeadingOfASide(String question) {
    Note note = WriterNotes.note("## " + question + "\nx\n");
    String braces = new MarkdownHeading(note, Map.of(), losses).braces(note.id(), question, false);
    assertThat(braces).isEqualTo("{#" + note.id() + "}");
  }

  @Test
  void saysTheIdOfAQuestionWithBraces() {
    Note note = WriterNotes.note("## The set {1, 2}?\nx\n");
    String braces =
        new MarkdownHeading(note, Map.of(), losses).braces(note.id(), "The set {1, 2}?", false);
    assertThat(braces).isEqualTo("{#" + note.id() + "}");
  }

  @Test
  void saysLanguagesAndThatATopicEnds() {
    Map<String, String> languages = new TreeMap<>(Map.of("lang", "he", "answer-dir", "ltr"));
    assertThat(braces("What?", languages, false)).isEqualTo("{answer-dir=\"ltr\" lang=\"he\"}");
    assertThat(braces("What?", Map.of(), true)).isEqualTo("{topic=\"\"}");
  }

  @Test
  void tellsWhatBracesCannotHold() {
    Note note =
        WriterNotes.note("## What?\nx\n")
            .named(
                new NamingHints(
                    Optional.of("The \"set\""), List.of("a, b", "c\n d"), List.of("e")));
    assertThat(new MarkdownHeading(note, Map.of(), losses).braces(note.id(), "What?", false))
        .isEqualTo("{term=\"The 'set'\" aliases=\"a, b, c d\" see=\"e\"}");
    assertThat(WriterNotes.problems(losses))
        .containsExactlyInAnyOrder(
            "a .md file cannot hold the comma in \"a, b\"",
            "a .md file cannot hold the quotation mark in \"The \"set\"\"");
  }
}
