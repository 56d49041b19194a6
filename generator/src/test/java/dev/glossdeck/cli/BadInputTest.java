package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is wrong is told whole and plainly, and nothing is published or lost. */
class BadInputTest extends ToolFixture {
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
        .contains(
            "empty:1:1: error: the folder holds no deck (add one: .apkg, .csv, .md, .tsv, .txt, .xlsx) [no-deck]")
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
  void namesAllForeignFilesInItsWay() throws IOException {
    write("out/index.html", "mine");
    write("out/glossary/index.html", "mine");
    assertThat(run("build", path("plants.txt"), "-o", path("out"))).isEqualTo(3);
    assertThat(err.toString())
        .contains("glossary/index.html: is in the way and was not written by Glossdeck; nor were")
        .contains("nor were index.html");
  }

  @Test
  void takesWhatItWroteForItsOwnAlthoughTheManifestIsLost() throws IOException {
    run("build", path("plants.txt"), "-o", path("out"));
    Map<String, String> before = files("out");
    Files.delete(temp.resolve("out/.glossdeck-manifest"));
    assertThat(run("build", path("plants.txt"), "-o", path("out"))).isZero();
    assertThat(files("out")).isEqualTo(before);
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
  void saysWhyANameCannotBeThatOfAFile() {
    // As umlauts are in the locale C; no name may hold the character zero anywhere.
    assertThat(run("check", "a\0b.txt")).isEqualTo(2);
    assertThat(err.toString())
        .contains("cannot be named in this locale; set LC_ALL=C.UTF-8")
        .contains("Try 'glossdeck check --help'.");
  }

  @Test
  void saysThatADeckIsNamedTwice() throws IOException {
    assertThat(run("check", path("plants.txt"), path("plants.txt"))).isEqualTo(1);
    assertThat(err.toString())
        .contains("plants.txt:1:1: error: the deck is named twice (name the file once");
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
}
