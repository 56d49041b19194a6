package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract of the command line: files, exit status, messages. */
class MainTest extends ToolFixture {
  @Test
  void buildsADeckAndSaysSoInTwoLines() throws IOException {
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
        .matches("\\S+out: 2 cards, \\d+ pages, 1 sheet, 2 notes in \\d\\.\\d s\nno lock: .*\n");
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
  void checksWithoutWriting() throws IOException {
    write("plants.txt", "What?|a\nWhat?|b\n");
    assertThat(run("check", path("plants.txt"))).isZero();
    assertThat(out.toString()).isEqualTo("2 cards, 1 warning\n");
    assertThat(err.toString()).contains(":2:1: warning: ").contains("[repeated-question]");
    assertThat(run("check", "--strict", path("plants.txt"))).isEqualTo(1);
    assertThat(files("")).containsOnlyKeys("plants.txt");
  }

  @Test
  void takesNoDeckFromWhatItPublished() throws IOException {
    write("decks/plants.txt", "What is a leaf?|It is green\n");
    for (String folder : List.of("decks/public", "decks")) {
      for (int i = 0; i < 2; i++) {
        assertThat(run("build", path("decks"), "-o", path(folder))).as(err.toString()).isZero();
      }
    }
    assertThat(out.toString().lines().filter(line -> line.contains(": 1 card, "))).hasSize(4);
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
  void makesTextForQuizletOnlyWhenItIsNamed() throws IOException {
    String text = "downloads/plants.quizlet.txt";
    run("build", path("plants.txt"), "-o", path("out"));
    assertThat(files("out")).doesNotContainKey(text);
    assertThat(files("out").get("index.html")).doesNotContain(text);
    assertThat(run("build", path("plants.txt"), "-o", path("out"), "--only", "quizlet")).isZero();
    assertThat(out.toString()).containsPattern("out: 2 cards, 2 Quizlet terms in ");
    assertThat(files("out").get(text)).startsWith("What is a root?\t");
    run("build", path("plants.txt"), "-o", path("out"), "--only", "site");
    assertThat(files("out").get("index.html")).contains(text, "downloads/plants.pdf");
    run("build", path("plants.txt"), "-o", path("out"));
    assertThat(files("out")).doesNotContainKey(text).containsKey("downloads/plants.pdf");
    assertThat(files("out").get("index.html")).doesNotContain(text);
  }

  @Test
  void namesAllOutputsInHelpAndWhereOneIsUnknown() {
    run("build", "--help");
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("make these outputs only: site, pdf, anki, quizlet (made only if named)");
    run("build", path("plants.txt"), "-o", path("out"), "--only", "film");
    assertThat(err.toString())
        .contains("--only: there is no output \"film\" (write one of site, pdf, anki, quizlet)");
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
}
