package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.publish.library.LibraryReader;
import dev.glossdeck.publish.library.ReadLibrary;
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
import org.junit.jupiter.params.provider.CsvSource;
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
      ReadLibrary result = read("deck.csv", headers + "q\t" + answer + "\n");
      assertThat(result.library().decks().get(0).notes().get(0).answer().source())
          .hasSize(answer.strip().length());
      assertThat(result.all().stream().map(Diagnostic::position))
          .allSatisfy(place -> assertThat(place.line()).isEqualTo(4));
    }
  }

  @Test
  void refusesALineOfMillionsOfFields() throws IOException {
    for (String part : List.of(",", "\"a\",", "\"\",")) {
      ReadLibrary result = read("deck.csv", "a,b\n" + part.repeat(LONG / part.length()) + "\n");
      assertThat(result.diagnostics())
          .filteredOn(Diagnostic::isError)
          .singleElement()
          .satisfies(error -> assertThat(error.code()).isEqualTo(DiagnosticCode.TOO_MANY_COLUMNS));
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
      ReadLibrary result = read("deck.md", before + text + "\n");
      assertThat(result.hasErrors() || !result.library().decks().isEmpty()).isTrue();
      assertThat(result.failures()).isEmpty();
    }
  }

  /** Front matter that is nested without end, and where that is told. */
  @ParameterizedTest
  @CsvSource({"'title: ', '[', '2:135'", "'title: ', '{a: ', '2:516'", "'title:\n', '- ', '3:255'"})
  void tellsWhereFrontMatterGoesTooDeep(String before, String part, String place)
      throws IOException {
    String yaml = before + part.repeat(100_000);
    assertThat(read("deck.md", "---\n" + yaml + "\n---\n## q\n\na\n").diagnostics())
        .filteredOn(Diagnostic::isError)
        .first()
        .asString()
        .contains("deck.md:" + place + ": error: lists and mappings are nested too deeply");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>", "<ul><li>", "<div><blockquote>"})
  void tellsHtmlThatIsNestedWithoutEnd(String part) throws IOException {
    String text = "#separator:Tab\n#html:true\nq\t" + part.repeat(100_000) + "a\n";
    assertThat(read("deck.csv", text).all())
        .singleElement()
        .asString()
        .contains("deck.csv:3:")
        .contains("deep");
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

  private ReadLibrary read(String name, String text) throws IOException {
    Path file = Files.writeString(temp.resolve(name), text);
    return new LibraryReader(ReadOptions.NONE).read(List.of(file));
  }
}
