package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.read.delimited.DelimitedDeckReader;
import dev.glossdeck.read.markdown.MarkdownDeckReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final String DECK = "What is it?|A café\nAnd this?|A naïve one\n";

  @Test
  void takesAMissingLastLineEnd() throws IOException {
    assertThat(cards("a|b\nc|d".getBytes(StandardCharsets.UTF_8))).isEqualTo(2);
  }

  @Test
  void takesLineEndsOfOldMacs() throws IOException {
    assertThat(cards("a|b\rc|d\r".getBytes(StandardCharsets.UTF_8))).isEqualTo(2);
  }

  @Test
  void recognisesUtf16WithoutMark() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(errors(DECK.getBytes(charset)))
          .containsExactly(
              "deck.txt:1:1: error: the file is in UTF-16 (save the file as UTF-8) [not-utf-8]");
    }
  }

  @Test
  void recognisesWindows1252AtTheFirstByteThatIsNotUtf8() throws IOException {
    assertThat(errors(DECK.getBytes(Charset.forName("windows-1252"))))
        .containsExactly(
            "deck.txt:1:18: error: the file is not UTF-8, it looks like Windows-1252"
                + " (save the file as UTF-8, in Excel as CSV UTF-8 or .xlsx, or say --encoding"
                + " windows-1252) [not-utf-8]");
  }

  @Test
  void readsUtf16WithMark() throws IOException {
    byte[] little = ("\uFEFF" + DECK).getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(little).deck().orElseThrow().notes())
        .isEqualTo(read(DECK.getBytes(StandardCharsets.UTF_8)).deck().orElseThrow().notes());
    assertThat(errors(DECK.getBytes(StandardCharsets.UTF_16))).isEmpty();
  }

  @Test
  void readsMarkdownAndNotesInTheEncodingThatTheUserNames() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    ReadOptions options =
        new ReadOptions(
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.of(windows),
            DeckDefaults.NONE,
            Optional.empty());
    MarkdownDeckReader reader = new MarkdownDeckReader(options);
    byte[] deck = "## Was ist Käse?\nMüsli.\n".getBytes(windows);
    byte[] note = "---\nguid: a\n---\n# Front\nKäse?\n# Back\nJa.\n".getBytes(windows);

    assertThat(reader.read(Sources.bytes("d.md", deck)).deck().orElseThrow().notes())
        .singleElement()
        .satisfies(one -> assertThat(one.words()).isEqualTo("Was ist Käse?"));
    assertThat(
            reader
                .folderReader()
                .orElseThrow()
                .read("notes", List.of(Sources.bytes("notes/n.md", note)))
                .deck()
                .orElseThrow()
                .notes())
        .singleElement()
        .satisfies(one -> assertThat(one.words()).isEqualTo("Käse?"));
  }

  @Test
  void readsTheEncodingThatTheDeckNames() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    assertThat(read(("#encoding:windows-1252\n" + DECK).getBytes(windows)).deck().orElseThrow())
        .satisfies(deck -> assertThat(deck.notes()).hasSameSizeAs(DECK.lines().toList()));
    assertThat(errors("#encoding:klingon\nKäse|a\n".getBytes(windows)))
        .singleElement()
        .asString()
        .contains("it looks like Windows-1252");
    assertThat(errors("#encoding:windows-1252\nKäse|a\n".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Test
  void refusesAFileThatIsCutOffWithinACharacter() throws IOException {
    byte[] bytes = "a|b\nc|é".getBytes(StandardCharsets.UTF_8);
    assertThat(errors(java.util.Arrays.copyOf(bytes, bytes.length - 1)))
        .singleElement()
        .asString()
        .startsWith("deck.txt:2:3: error: the file is not UTF-8");
  }

  @Test
  void passesOverMarksOfJoinedFilesAndTellsTheFirst() throws IOException {
    byte[] joined = "\uFEFFa|b\n\uFEFFc|d\n\u200Be|f\uFEFF\n".getBytes(StandardCharsets.UTF_8);
    assertThat(errors(joined))
        .containsExactly(
            "deck.txt:2:1: warning: the text holds U+FEFF, which nobody sees, and it is passed over"
                + " (remove it, and further ones of its kind) [invisible-character]");
    assertThat(cards(joined)).isEqualTo(3);
  }

  @Test
  void namesTheFirstControlCharacterOfEachLine() throws IOException {
    assertThat(errors("a|b\0\0\nc\u0007|d\te\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            "deck.txt:1:4: error: the text holds a NUL character (remove it) [control-character]",
            "deck.txt:2:2: error: the text holds the control character U+0007 (remove it)"
                + " [control-character]");
  }

  @Test
  void countsColumnsInCodePoints() throws IOException {
    assertThat(errors("\uD83D\uDE00|\n".getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .asString()
        .startsWith("deck.txt:1:3: error: the card has no answer");
  }

  private static int cards(byte[] bytes) throws IOException {
    return read(bytes).deck().orElseThrow().notes().size();
  }

  private static List<String> errors(byte[] bytes) throws IOException {
    return read(bytes).diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static ReadResult read(byte[] bytes) throws IOException {
    return new DelimitedDeckReader(ReadOptions.NONE).read(Sources.bytes("deck.txt", bytes));
  }
}
