package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of the command line: files, exit status, messages. */
class MainTest {
  @TempDir private Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeDeck() throws IOException {
    write("plants.txt", "What is a root?|The part below the ground\nWhat is a stem?|It stands\n");
  }

  @Test
  void buildsADeckAndSaysSoInOneLine() throws IOException {
    assertThat(run("build", path("plants.txt"), "-o", path("out"))).isZero();
    assertThat(files("out").keySet())
        .contains(
            "index.html",
            "glossary/index.html",
            "cards/root.html",
            "cards/stem.html",
            "study/index.html",
            "downloads/plants.pdf",
            "downloads/plants.csv",
            "downloads/plants.apkg");
    assertThat(out.toString())
        .matches("\\S+out: 2 cards, \\d+ pages, 1 sheet, 2 notes in \\d\\.\\d s\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void writesNothingWhenNothingChanged() throws IOException {
    String[] build = {"build", path("plants.txt"), "-o", path("out")};
    run(build);
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(temp.resolve("out"))) {
      files.filter(file -> file.toString().endsWith(".html")).forEach(pages::add);
    }
    for (Path page : pages) {
      Files.setLastModifiedTime(page, old);
    }
    run(build);
    assertThat(pages)
        .hasSize(5)
        .allSatisfy(page -> assertThat(Files.getLastModifiedTime(page)).isEqualTo(old));
  }

  @Test
  void givesEachDeckAFolderWhereThereAreSeveral() throws IOException {
    write("animals.txt", "What is a fox?|A canine\n");
    assertThat(run("build", temp.toString(), "-o", path("out/site"))).isZero();
    assertThat(files("out/site").keySet())
        .contains(
            "index.html",
            "animals/index.html",
            "animals/cards/fox.html",
            "animals/downloads/animals.pdf",
            "plants/glossary/index.html",
            "plants/downloads/plants.apkg");
  }

  @Test
  void makesOnlyTheOutputsThatAreAskedFor() throws IOException {
    assertThat(run("build", path("plants.txt"), "-o", path("out"), "--only", "pdf,anki")).isZero();
    assertThat(files("out").keySet())
        .containsExactly(
            ".glossdeck-manifest",
            "downloads/plants.apkg",
            "downloads/plants.csv",
            "downloads/plants.pdf");
  }

  @Test
  void leavesTheOtherOutputsAsTheyAre() throws IOException {
    run("build", path("plants.txt"), "-o", path("out"));
    Map<String, String> before = files("out");
    write("plants.txt", "What is a root?|Another answer\n");
    assertThat(run("build", path("plants.txt"), "-o", path("out"), "--only", "site")).isZero();
    Map<String, String> after = files("out");
    assertThat(after).doesNotContainKey("cards/stem.html").containsKey("cards/root.html");
    for (String ending : List.of("pdf", "csv", "apkg")) {
      String file = "downloads/plants." + ending;
      assertThat(after.get(file)).isEqualTo(before.get(file));
      assertThat(after.get("index.html")).contains(file);
    }
  }

  @Test
  void tellsAllErrorsInOneRunAndPublishesNothing() throws IOException {
    run("build", path("plants.txt"), "-o", path("out"));
    Map<String, String> before = files("out");
    out.getBuffer().setLength(0);
    write("plants.txt", "no bar\nWhat is it?|\n|b\n");
    assertThat(run("build", path("plants.txt"), "-o", path("out"))).isEqualTo(1);
    assertThat(err.toString().lines().map(line -> line.substring(line.indexOf(".txt:"))))
        .containsExactly(
            ".txt:1:7: error: the line has no | (write question|answer) [no-separator]",
            ".txt:2:13: error: the card has no answer (write it after the |) [empty-answer]",
            ".txt:3:1: error: the card has no question (write it before the |) [empty-question]");
    assertThat(out.toString()).isEmpty();
    assertThat(files("out")).isEqualTo(before);
  }

  @Test
  void showsTheFirstHundredOfManyErrors() throws IOException {
    write("plants.txt", "no bar\n".repeat(1000));
    assertThat(run("check", path("plants.txt"))).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(101).last().isEqualTo("… and 900 more");
  }

  @Test
  void checksWithoutWriting() throws IOException {
    write("plants.txt", "What?|a\nWhat?|b\n");
    assertThat(run("check", path("plants.txt"))).isZero();
    assertThat(out.toString()).isEqualTo("2 cards, 1 warning\n");
    assertThat(err.toString()).contains(":2:1: warning: ").contains("[repeated-question]");
    assertThat(run("check", "--strict", path("plants.txt"))).isEqualTo(1);
    assertThat(files("")).containsOnlyKeys("plants.txt");
  }

  @Test
  void saysWhichDeckDoesNotExistAndGoesOn() throws IOException {
    write("wrong.txt", "no bar\n");
    assertThat(run("build", path("none.txt"), path("wrong.txt"), "-o", path("out"))).isEqualTo(3);
    assertThat(err.toString())
        .contains("none.txt:1:1: error: there is no such file or folder")
        .contains("wrong.txt:1:7: error: the line has no |");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void refusesAFolderWithoutDecksAndAnUnknownFormat() throws IOException {
    Files.createDirectory(temp.resolve("empty"));
    write("empty/README.md", "# Read me");
    write("empty/_draft.txt", "a|b");
    write("deck.xyz", "a|b");
    assertThat(run("check", path("empty"), path("deck.xyz"))).isEqualTo(1);
    assertThat(err.toString())
        .contains("empty:1:1: error: the folder holds no deck (add one: .md, .txt) [no-deck]")
        .contains("deck.xyz:1:1: error: the file's ending names no format that can be read");
  }

  @Test
  void refusesDecksOfOneNameAndNamesOfTheSite() throws IOException {
    write("a/plants.txt", "x|y");
    write("study.txt", "x|y");
    assertThat(run("check", temp.toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains("plants.txt:1:1: error: the deck at ")
        .contains("study.txt:1:1: error: the site itself uses the name \"study\"");
    assertThat(run("check", path("study.txt"))).isZero();
  }

  @Test
  void saysWhyAFolderCannotBeWritten() throws IOException {
    write("file", "mine");
    for (String folder : List.of("file", "file/below")) {
      err.getBuffer().setLength(0);
      assertThat(run("build", path("plants.txt"), "-o", path(folder))).isEqualTo(3);
      assertThat(err.toString().lines())
          .singleElement()
          .asString()
          .contains(folder + ":1:1: error: the folder cannot be written: ")
          .endsWith("[unwritable]");
    }
    assertThat(Files.readString(temp.resolve("file"))).isEqualTo("mine");
  }

  @Test
  void leavesAForeignFileInItsWayAlone() throws IOException {
    write("out/index.html", "mine");
    assertThat(run("build", path("plants.txt"), "-o", path("out"))).isEqualTo(3);
    assertThat(err.toString())
        .contains("index.html: is in the way and was not written by Glossdeck")
        .contains("(move it away, or choose another folder)");
    assertThat(files("out")).containsOnlyKeys("index.html").containsValue("mine");
  }

  @Test
  void takesNoDeckFromWhatItPublished() throws IOException {
    write("decks/plants.txt", "What is a leaf?|It is green\n");
    for (String folder : List.of("decks/public", "decks")) {
      for (int i = 0; i < 2; i++) {
        assertThat(run("build", path("decks"), "-o", path(folder))).as(err.toString()).isZero();
      }
    }
    assertThat(out.toString().lines()).hasSize(4).allMatch(line -> line.contains(": 1 card, "));
  }

  @Test
  void refusesADeckWithoutACardWhateverElseIsWrong() throws IOException {
    run("build", path("plants.txt"), "-o", path("out"));
    Map<String, String> before = files("out");
    write("empty.md", "---\ncolour: red\n---\n");
    assertThat(run("build", path("empty.md"), "-o", path("out"))).isEqualTo(1);
    assertThat(err.toString()).contains("[unknown-setting]").contains("[empty-deck]");
    assertThat(files("out")).isEqualTo(before);
  }

  @Test
  void saysThatADeckIsNestedTooDeeply() throws IOException {
    write("deep.md", "---\ntags: " + "[".repeat(100_000) + "\n---\n## a\nb\n");
    assertThat(run("check", path("deep.md"))).isEqualTo(1);
    assertThat(err.toString()).contains("deep.md:").doesNotContain("Exception");
  }

  @Test
  void followsALinkToAFolderOfDecks() throws IOException {
    write("real/birds.txt", "What is a wren?|A small bird\n");
    Files.createSymbolicLink(temp.resolve("link"), temp.resolve("real"));
    assertThat(run("check", path("link"))).as(err.toString()).isZero();
    write("real/birds.txt", "no bar\n");
    run("check", path("link"));
    assertThat(err.toString()).contains("link/birds.txt:1:7: error: ");
  }

  @Test
  void linksOnlyDownloadsThatExist() throws IOException {
    run("build", path("plants.txt"), "-o", path("out"));
    write("animals.txt", "What is a fox?|A canine\n");
    run("build", path("animals.txt"), "-o", path("out"), "--only", "site");
    assertThat(files("out").get("index.html")).doesNotContain("downloads/");
  }

  @Test
  void saysThatADeckIsNamedTwice() throws IOException {
    assertThat(run("check", path("plants.txt"), path("plants.txt"))).isEqualTo(1);
    assertThat(err.toString()).contains("plants.txt:1:1: error: the deck is named twice");
  }

  @Test
  void explainsWrongUsage() {
    String[][] wrong = {
      {},
      {"bild"},
      {"build"},
      {"build", "a.txt"},
      {"build", "a.txt", "-o", ""},
      {"build", "", "-o", "x"},
      {"build", "a.txt", "-o", "x", "--only", "film"},
      {"build", "a.txt", "-o", "x", "--paper", "a3"},
      {"build", "a.txt", "-o", "x", "--timestamp", "now"},
    };
    for (String[] arguments : wrong) {
      assertThat(run(arguments)).as(String.join(" ", arguments)).isEqualTo(2);
    }
    assertThat(err.toString()).doesNotContain("Exception").contains("write a4 or letter, not a3");
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(run("--help")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("Usage: glossdeck", "build", "check", "glossdeck (");
  }

  @Test
  void writesTheSameBytesForTheSameTimestamp() throws IOException {
    String[] time = {"--timestamp", "2026-11-01T12:00:00Z"};
    run("build", path("plants.txt"), "-o", path("one"), time[0], time[1]);
    Files.setLastModifiedTime(temp.resolve("plants.txt"), FileTime.fromMillis(1_000_000_000_000L));
    run("build", path("plants.txt"), "-o", path("two"), time[0], time[1]);
    assertThat(files("one")).isEqualTo(files("two"));
    assertThat(
            Main.run(
                terminal(),
                Map.of("SOURCE_DATE_EPOCH", "1793534400"),
                "build",
                path("plants.txt"),
                "-o",
                path("three")))
        .isZero();
    assertThat(files("three")).isEqualTo(files("one"));
  }

  private int run(String... arguments) {
    return Main.run(terminal(), Map.of(), arguments);
  }

  private Terminal terminal() {
    return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
  }

  private String path(String name) {
    return temp.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Map<String, String> files(String folder) throws IOException {
    Path root = temp.resolve(folder);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
