package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.Sources;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteFolderReaderTest {
  private static final String NOTE = "---\nguid: %s\n---\n# Front\n%s\n# Back\n%s\n";

  private static boolean isNote(String text) throws IOException {
    return new NoteFolderReader().takes(Sources.text("n.md", text));
  }

  private static List<String> messages(ReadResult result) {
    return result.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nguid: x\n---\n# a\nb\n",
        "\uFEFF---\nguid: x\n---\n# a\nb\n",
        "---\r\nguid: x\r\n---\r\n# a\r\nb\r\n",
        "---\nnote_type: Basic\n---\n# a\nb\n",
        "---\ntags: a\n---\n# Front\na\n# Back\nb\n",
        "# Note\n```\nguid: x\nnotetype: Basic\n```\n## Front\na\n"
      })
  void recognisesANote(String text) throws IOException {
    assertThat(isNote(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# T\n## a\nb\n",
        "---\ntitle: x\n---\n## a\nb\n",
        "## Front\na\n## Back\nb\n",
        "---\nguid: x\n# no end\n",
        "Q: a\nA: b\n"
      })
  void leavesDecksAlone(String text) throws IOException {
    assertThat(isNote(text)).isFalse();
  }

  @Test
  void makesADeckOfAFolder() throws IOException {
    ReadResult result =
        new NoteFolderReader()
            .read(
                "decks/neural-networks",
                List.of(
                    Sources.text("decks/neural-networks/a.md", NOTE.formatted("g1", "A?", "1")),
                    Sources.text("decks/neural-networks/b.md", NOTE.formatted("g2", "B?", "2"))));
    Deck deck = result.deck().orElseThrow();
    assertThat(deck.id()).isEqualTo("neural-networks");
    assertThat(deck.info().title()).isEqualTo("Neural networks");
    assertThat(deck.notes()).extracting(note -> note.id().value()).containsExactly("g1", "g2");
    assertThat(messages(result)).isEmpty();
  }

  @Test
  void keepsTheIdByWhichTheFolderIsKnown() throws IOException {
    ReadResult result =
        new NoteFolderReader()
            .read(
                "new",
                List.of(
                    Sources.text("new/a.md", NOTE.formatted("g", "A?", "1"))
                        .known(Optional.of("old"))));
    assertThat(result.deck().orElseThrow().id()).isEqualTo("old");
  }

  @Test
  void refusesAGuidThatTwoFilesHave() throws IOException {
    ReadResult result =
        new NoteFolderReader()
            .read(
                "f",
                List.of(
                    Sources.text("f/a.md", NOTE.formatted("g", "A?", "1")),
                    Sources.text("f/b.md", NOTE.formatted("g", "B?", "2"))));
    assertThat(messages(result))
        .containsExactly(
            "f/b.md:4:3: error: the id \"g\" belongs to the card at f/a.md:4:3 already"
                + " (give one of the two another id) [repeated-id]");
  }

  @Test
  void warnsOnceOfASettingThatAllFilesHave() throws IOException {
    String text = "---\nguid: %s\nmod: 5\n---\n# Front\na %s\n# Back\nb\n";
    ReadResult result =
        new NoteFolderReader()
            .read(
                "f",
                List.of(
                    Sources.text("f/a.md", text.formatted("1", "1")),
                    Sources.text("f/b.md", text.formatted("2", "2")),
                    Sources.text("f/c.md", text.formatted("3", "3"))));
    assertThat(messages(result))
        .containsExactly(
            "f/a.md:3:1: warning: a note has no setting \"mod\" (here and 2 times more)"
                + " (write it below a heading to keep it) [unknown-setting]");
  }

  @Test
  void goesOnAfterAFileThatIsNoNote() throws IOException {
    ReadResult result =
        new NoteFolderReader()
            .read(
                "f",
                List.of(
                    Sources.text("f/a.md", "---\nguid: x\n---\n# Front\n\n# Back\nb\n"),
                    Sources.text("f/b.md", NOTE.formatted("g", "B?", "2"))));
    assertThat(result.deck().orElseThrow().notes()).hasSize(1);
    assertThat(messages(result))
        .containsExactly(
            "f/a.md:4:3: error: the note has no question (write it below ## Front)"
                + " [empty-question]");
  }
}
