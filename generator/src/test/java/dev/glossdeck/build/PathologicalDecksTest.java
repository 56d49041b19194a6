package dev.glossdeck.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers end in bounded time, whatever the input; a limit is far above what they need. */
@Timeout(120)
class PathologicalDecksTest {
  private static final int LONG = 10_000_000;

  /** Of Markdown, whose parser takes time by the square of some structures. */
  private static final int LONG_OF_MARKDOWN = 200_000;

  @TempDir private Path temp;

  /** What repeats itself in an answer of ten megabytes. */
  static Stream<String> parts() {
    return Stream.of(
        "word ",
        "\"a\"b ",
        "\\(",
        "[sound:",
        "{{c1::",
        "{{c1::x}}",
        "<b>w</b> ",
        "<",
        "<a ",
        "<div>",
        "<x y='");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void readsALineOfTenMegabytes(String part) throws IOException {
    String answer = part.repeat(LONG / part.length());
    for (String html : List.of("false", "true")) {
      String headers = "#separator:Tab\n#html:" + html + "\n#heading:false\n";
      Reading result = read("deck.csv", headers + "q\t" + answer + "\n");
      assertThat(result.library().decks().get(0).notes().get(0).answer().source())
          .hasSize(answer.strip().length());
      assertThat(result.all().stream().map(Diagnostic::position))
          .allSatisfy(place -> assertThat(place.line()).isEqualTo(4));
    }
  }

  @Test
  void refusesALineOfMillionsOfFields() throws IOException {
    for (String part : List.of(",", "\"a\",", "\"\",")) {
      Reading result = read("deck.csv", "a,b\n" + part.repeat(LONG / part.length()) + "\n");
      assertThat(result.diagnostics())
          .filteredOn(Diagnostic::isError)
          .singleElement()
          .satisfies(error -> assertThat(error.code()).isEqualTo("too-many-columns"));
    }
  }

  /** What repeats itself in a side of Markdown. */
  static Stream<String> marks() {
    return Stream.concat(
        parts(),
        Stream.of(
            "*a ",
            "**",
            "_a_ ",
            "[",
            "[a](",
            "![a](b.png) ",
            "`",
            "``a` ",
            "$a ",
            "$",
            "> ",
            "- ",
            "# ",
            "    ",
            "| a ",
            "{.a ",
            "\n\n",
            "\n- a",
            "\n> a",
            "\n## q\n\na",
            "Q: a\nA: b\n",
            "~~",
            "\\"));
  }

  @ParameterizedTest
  @MethodSource("marks")
  void readsMuchMarkdownOfAKind(String part) throws IOException {
    String text = part.repeat(LONG_OF_MARKDOWN / part.length());
    for (String before : List.of("## q\n\n", "## ", "Q: ")) {
      Reading result = read("deck.md", before + text + "\n");
      assertThat(result.hasErrors() || !result.library().decks().isEmpty()).isTrue();
      assertThat(result.failures()).isEmpty();
    }
  }

  /** What is nested without end, with the place that is told. */
  static Stream<Arguments> depths() {
    int n = 100_000;
    String body = "\n---\n## q\n\na\n";
    return Stream.of(
        Arguments.of("## q\n\n" + "> ".repeat(n) + "a\n", "deck.md:3:1", "too-long"),
        Arguments.of("## q\n\n" + "- ".repeat(n) + "a\n", "deck.md:3:1", "too-long"),
        Arguments.of("## q\n\nb\n" + "> ".repeat(n / 4) + "a\n", "deck.md:4:1", "too-deep"),
        Arguments.of("## q\n\nb\n\n" + "- ".repeat(n / 4) + "a\n", "deck.md:5:1", "too-deep"),
        Arguments.of("## q\n\n" + "1. > ".repeat(150) + "a\n", "deck.md:3:1", "too-deep"),
        Arguments.of(
            "## q\n\n" + "*a **b ".repeat(600) + "c** d*".repeat(600) + "\n",
            "deck.md:3:",
            "too-deep"),
        Arguments.of(
            "---\ntitle: " + "[".repeat(n) + "]".repeat(n) + body, "deck.md:2:136", "front-matter"),
        Arguments.of(
            "---\ntitle: " + "{a: ".repeat(n) + "}".repeat(n) + body, "deck.md:2:", "front-matter"),
        Arguments.of(
            "---\ntitle:\n  " + "- ".repeat(n) + "a" + body, "deck.md:3:", "front-matter"));
  }

  @ParameterizedTest
  @MethodSource("depths")
  void tellsWhereADeckGoesTooDeep(String text, String place, String code) throws IOException {
    assertThat(read("deck.md", text).diagnostics())
        .filteredOn(Diagnostic::isError)
        .first()
        .satisfies(error -> assertThat(error.code()).isEqualTo(code))
        .asString()
        .startsWith(
            temp.resolve("deck.md").toString().replace('\\', '/').replaceAll("deck\\.md$", "")
                + place);
  }

  /** Records below the open mark, without marks and with ones that seem to close it. */
  @ParameterizedTest
  @ValueSource(strings = {"f,g\n", "f,\"g\"\n"})
  void tellsAnUnclosedQuotationMarkWhereItOpens(String record) throws IOException {
    String text = "a,b\nc,d\ne,\"open\n" + record.repeat(50_000);
    assertThat(read("deck.csv", text).diagnostics())
        .filteredOn(Diagnostic::isError)
        .singleElement()
        .asString()
        .contains("deck.csv:3:3: error: the quotation mark does not close");
  }

  @Test
  void tellsEachOfAHundredThousandErrors() throws IOException {
    String text = "a|b\n".repeat(100_001) + "no bar\n".repeat(100_000);
    assertThat(read("deck.txt", text).diagnostics())
        .filteredOn(Diagnostic::isError)
        .hasSize(100_000);
  }

  @Test
  void keepsCopiesOfACardApart() throws IOException {
    String text = "a|b\n".repeat(50_000);
    assertThat(read("deck.txt", text).library().decks().get(0).notes())
        .extracting(note -> note.id())
        .hasSize(50_000)
        .doesNotHaveDuplicates();
  }

  private Reading read(String name, String text) throws IOException {
    Path file = Files.writeString(temp.resolve(name), text);
    return new LibraryReader(ReadOptions.NONE).read(List.of(file));
  }
}
