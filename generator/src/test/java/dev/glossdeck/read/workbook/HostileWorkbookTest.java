package dev.glossdeck.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.cli.Main;
import dev.glossdeck.read.WorkbookFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that ask for more than there is, in a JVM of their own with a heap of 256 MB. */
class HostileWorkbookTest {
  /**
   * Most of a second goes by before a JVM has started, and more on a busy machine; what is looked
   * for takes minutes or the whole memory.
   */
  private static final int SECONDS = 30;

  private static final String BEYOND =
      "deck.xlsx:2:1: error: the spreadsheet is damaged: this row is beyond the last row or column";
  private static final String NO_CELL =
      "deck.xlsx:2:1: error: the spreadsheet is damaged: no sheet can hold a cell of this kind";

  @TempDir private Path folder;

  @Test
  void refusesAColumnBeyondTheLastInUtf16() throws IOException, InterruptedException {
    String row = "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>";
    check(new WorkbookFile().sheet(row).in(StandardCharsets.UTF_16), BEYOND);
    check(new WorkbookFile().sheet(row).in(StandardCharsets.UTF_16LE), BEYOND);
  }

  @Test
  void refusesANumberOfManyDigitsInUtf16() throws IOException, InterruptedException {
    String few = "<row r='2'><c r='A2'><v>" + "9".repeat(200_000) + "</v></c></row>";
    check(new WorkbookFile().sheet(few).in(StandardCharsets.UTF_16), NO_CELL);
    String many = "<row r='2'><c r='A2'><v>" + "9".repeat(3_000_000) + "</v></c></row>";
    check(
        new WorkbookFile().sheet(many).in(StandardCharsets.UTF_16),
        "deck.xlsx:2:1: error: the spreadsheet has more than 262144 characters in a cell");
  }

  @Test
  void refusesAColumnBeyondTheLastAcrossTheEdgeOfABuffer()
      throws IOException, InterruptedException {
    // The tag begins some 600 characters before the 65,536th, and its column stands behind it.
    String before = "<row r='1'>" + " ".repeat((1 << 16) - 740) + "</row>";
    String cell = "<c" + " ".repeat(700) + "r='ZZZZZZ2'><v>1</v></c>";
    check(new WorkbookFile().sheet(before + "<row r='2'>" + cell + "</row>"), BEYOND);
  }

  @Test
  void refusesATagOfManyMegabytes() throws IOException, InterruptedException {
    String tag = "<row r='2' a='" + " ".repeat(100 << 20) + "'/>";
    check(
        new WorkbookFile().sheet(tag),
        "deck.xlsx:1:1: error: the spreadsheet is damaged: a tag or a comment in it is longer");
  }

  /** Expects one error and nothing else. */
  private void check(WorkbookFile file, String error) throws IOException, InterruptedException {
    Files.write(folder.resolve("deck.xlsx"), file.bytes());
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                "deck.xlsx")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(Files.readString(output).lines().filter(line -> !line.isBlank()))
        .first()
        .asString()
        .startsWith(error);
    assertThat(output).content().doesNotContain("Exception", "\tat ");
  }
}
