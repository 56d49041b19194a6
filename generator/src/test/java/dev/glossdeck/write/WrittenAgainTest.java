package dev.glossdeck.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decks that look like something else once they are written are read as they were. */
class WrittenAgainTest {
  private static List<String> notes(Deck deck) {
    return deck.notes().stream()
        .map(n -> n.id() + " " + n.question().parse() + n.answer().parse() + n.topic() + n.tags())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Front|a\nDepression|b\nBack|c",
        "Question|a\nAnswer|b",
        "#columns:Front|Back|Topic\nWhat bends?|a|Front\nWhat turns?|b|Back",
        "Which operator?|%",
        "Which sign?|\"$5\n%\"",
        "Which line?|\"a\n%\nb\"",
        "Which tag?|[#x]()",
        "#markup:markdown\nWhere?|\"There:\n\n[#42](https://example.org/42)\"",
        "Which base?|A: adenine",
        "Which drive?|C: it [is]",
        "Which sign?|\"a\n\u200Bb\"",
        "#html:true\n&#8203;Which sign?|a<br>\u2060b\uFEFF",
      })
  void inMarkdownAndInText(String text) {
    Deck deck = WriterNotes.text(text);
    assertThat(notes(WriterNotes.markdown(WriterNotes.written(new MarkdownDeckWriter(), deck))))
        .isEqualTo(notes(deck));
    assertThat(notes(WriterNotes.text(WriterNotes.written(DelimitedDeckWriter.txt(), deck))))
        .isEqualTo(notes(deck));
    assertThat(new MarkdownDeckWriter().write(deck).losses()).isEmpty();
    assertThat(DelimitedDeckWriter.txt().write(deck).losses()).isEmpty();
  }
}
