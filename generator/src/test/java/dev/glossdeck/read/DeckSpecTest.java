package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.SpecExamples;
import dev.glossdeck.SpecExamples.Example;
import dev.glossdeck.picture.TestPictures;
import dev.glossdeck.read.delimited.DelimitedDeckReader;
import dev.glossdeck.read.markdown.MarkdownDeckReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of the formats' specifications. */
class DeckSpecTest {

  static List<Example> textDecks() throws IOException {
    return SpecExamples.of("delimited-decks.md");
  }

  static List<Example> markdownDecks() throws IOException {
    return SpecExamples.of("markdown-decks.md");
  }

  @ParameterizedTest
  @MethodSource("textDecks")
  void readsTextAsSpecified(Example example) throws IOException {
    check(new DelimitedDeckReader(ReadOptions.NONE), "deck.txt", example);
  }

  @ParameterizedTest
  @MethodSource("textDecks")
  void readsTextFromWindowsAlike(Example example) throws IOException {
    String windows = "\uFEFF" + example.input().replace("\n", "\r\n");
    check(
        new DelimitedDeckReader(ReadOptions.NONE),
        "deck.txt",
        new Example("", windows, example.output()));
  }

  @ParameterizedTest
  @MethodSource("markdownDecks")
  void readsMarkdownAsSpecified(Example example) throws IOException {
    check(new MarkdownDeckReader(), "deck.md", example);
  }

  private static void check(DeckReader reader, String path, Example example) throws IOException {
    Map<String, byte[]> beside =
        Map.of(
            // As a Mac names it.
            "A\u0308pfel.png", TestPictures.png(),
            "heart.png", TestPictures.png(),
            "tone.mp3", new byte[1],
            "torn.png", TestPictures.cut(TestPictures.png(), 9),
            "odd.svg", TestPictures.svg("<script>x</script>"));
    ReadResult result = reader.read(Sources.text(path, example.input(), beside));
    assertThat(DeckDump.of(result)).as(example.name()).isEqualTo(example.output());
  }
}
