package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.picture.TestPictures;
import dev.glossdeck.publish.Exporters;
import dev.glossdeck.read.WorkbookFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
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
  void buildsADeckAndSaysSoInALine() throws IOException {
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
        .hasSize(8)
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
            "downloads/plants.letter.pdf",
            "downloads/plants.pdf",
            "downloads/plants.update.txt");
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
  void refusesADeckWithoutANameInsteadOfReadingTheCurrentFolder() {
    for (String command : List.of("check", "stamp")) {
      assertThat(run(command, "")).as(command).isEqualTo(2);
      assertThat(err.toString()).contains("DECK: name a file or a folder");
    }
  }

  @Test
  void checksWithoutWriting() throws IOException {
    write("plants.txt", "What?|a\nWhat?|b\n");
    assertThat(run("check", path("plants.txt"))).isZero();
    assertThat(out.toString()).startsWith("2 cards, 1 warning\nno lock for ");
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
    run("build", path("animals.txt"), "-o", path("out"), "--only", "site", "--replace");
    assertThat(files("out").get("index.html"))
        .doesNotContain("downloads/plants")
        .doesNotContain("downloads/animals");
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
        .contains(
            "make these outputs only: site, pdf, anki, quizlet, spreadsheet;"
                + " the last two are made only if named");
    assertThat(Exporters.formats())
        .filteredOn(format -> !format.byDefault())
        .isEqualTo(Exporters.formats().subList(3, 5));
    run("build", path("plants.txt"), "-o", path("out"), "--only", "film");
    assertThat(err.toString())
        .contains(
            "--only: there is no output \"film\" (write one of site, pdf, anki, quizlet, spreadsheet)");
  }

  @Test
  void publishesOverOtherDecksOnlyIfToldTo() throws IOException {
    run("build", path("plants.txt"), "-o", path("out"));
    Map<String, String> before = files("out");
    write("animals.txt", "What is a fox?|A canine\n");
    assertThat(run("build", path("animals.txt"), "-o", path("out"))).isEqualTo(3);
    assertThat(err.toString())
        .contains(
            "out:1:1: error: the folder holds what a build of \"plants\" made (choose another")
        .contains("--replace")
        .endsWith("[other-decks]\n");
    assertThat(files("out")).isEqualTo(before);
    assertThat(run("build", path("animals.txt"), "-o", path("out"), "--replace")).isZero();
    assertThat(files("out")).containsKey("cards/fox.html").doesNotContainKey("cards/root.html");
  }

  @Test
  void letsTheSetOfDecksGrowAndShrink() throws IOException {
    write("animals.txt", "What is a fox?|A canine\n");
    run("build", path("plants.txt"), "-o", path("out"));
    assertThat(run("build", path("plants.txt"), path("animals.txt"), "-o", path("out"))).isZero();
    assertThat(run("build", path("animals.txt"), "-o", path("out"))).isZero();
    assertThat(run("build", path("plants.txt"), "-o", path("out"))).isEqualTo(3);
  }

  @Test
  void keepsTheFilesThatPagesOfAnotherBuildLeadTo() throws IOException {
    write("animals.txt", "What is a fox?|A canine\n");
    run("build", path("plants.txt"), path("animals.txt"), "-o", path("out"));
    Map<String, String> before = files("out");
    run("build", path("plants.txt"), "-o", path("out"), "--only", "pdf");
    assertThat(files("out").keySet()).containsAll(before.keySet());
    run("build", path("plants.txt"), "-o", path("out"));
    assertThat(files("out")).doesNotContainKey("animals/downloads/animals.pdf");
  }

  @Test
  void readsASpreadsheetInAFolderAndNamesWhatItPassesOver() throws IOException {
    String row = "<row><c t='str'><v>dog</v></c><c t='str'><v>Hund</v></c></row>";
    write("decks/plants.txt", "a|b\n");
    write("decks/old.ods", "x");
    write("decks/LICENSE.txt", "Do what you like.");
    write("decks/~$words.xlsx", "x");
    write("decks/words.xlsx", new WorkbookFile().sheet(row).bytes());
    assertThat(run("check", path("decks"))).as(err.toString()).isZero();
    assertThat(out.toString()).startsWith("2 cards");
    assertThat(err.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.contains(": note: the file is passed over"))
        .anyMatch(line -> line.contains("old.ods"))
        .anyMatch(line -> line.contains("LICENSE.txt"));
  }

  @Test
  void leavesOutWhatIsExcluded() throws IOException {
    write("decks/plants.txt", "a|b\n");
    write("decks/notes.txt", "Buy milk\nCall Ada\n");
    assertThat(run("check", path("decks"))).isEqualTo(1);
    assertThat(err.toString()).contains("; if it is no deck: --exclude \"notes.txt\")");
    assertThat(run("check", path("decks"), "--exclude", "no*.txt")).isZero();
    assertThat(run("check", path("decks"), "--exclude", "{")).isEqualTo(2);
  }

  @Test
  void namesACardWithoutWordsByItsSounds() throws IOException {
    write("a, b.mp3", new byte[1]);
    write("sounds.txt", "[sound:a, b.mp3]|a tone\n[sound:gone.mp3]|another\n");

    assertThat(run("build", path("sounds.txt"), "-o", path("out"), "--only", "site")).isZero();
    assertThat(files("out")).containsKeys("cards/a-b.html", "cards/gone.html");
  }

  @Test
  void findsAPictureWhateverTheFormOfItsAccents() throws IOException {
    write("A\u0308pfel.png", TestPictures.png());
    write("fruit.md", "## Which fruit?\n\n![fruit](\u00C4pfel.png)\n");
    assertThat(run("check", path("fruit.md"))).isZero();
    assertThat(err.toString()).doesNotContain("there is no file");
  }

  @Test
  void saysInALineHowToGetHelp() {
    assertThat(run("build", "a.txt", "-o", "x", "--onyl", "pdf")).isEqualTo(2);
    assertThat(err.toString().lines())
        .hasSizeLessThanOrEqualTo(3)
        .first()
        .asString()
        .startsWith("Unknown option: '--onyl'");
    assertThat(err.toString()).endsWith("\nDid you mean: --only?\nTry 'glossdeck build --help'.\n");
    assertThat(run("check", "a.txt", "--hedding", "--no-heding", "--strikt=x")).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean: --heading, --no-heading, --strict?\n");
    assertThat(run("help", "build")).isZero();
    assertThat(out.toString()).contains("Usage: glossdeck build");
  }

  @Test
  void failsIfStandardOutputCannotBeWritten() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Terminal terminal =
        new Terminal(new PrintWriter(full), new PrintWriter(err, true), false, false);
    String[] check = {"check", path("plants.txt"), "--diagnostics", "json"};
    assertThat(Main.run(terminal, Map.of(), check)).isEqualTo(3);
    assertThat(err.toString()).contains("standard output cannot be written");
  }

  @Test
  void coloursTheWeightOfADiagnosticWherePeopleSeeIt() throws IOException {
    write("plants.txt", "no bar\n");
    Terminal terminal =
        new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, true);
    Main.run(terminal, Map.of(), "check", path("plants.txt"));
    assertThat(err.toString())
        .contains("plants.txt:1:7: \u001B[1;31merror\u001B[0m: the line has no |");
  }

  @Test
  void readsOtherEncodingsThatAreNamed() throws IOException {
    byte[] windows = "Käse|fromage\n".getBytes(Charset.forName("windows-1252"));
    write("cheese.txt", windows);
    assertThat(run("check", path("cheese.txt"))).isEqualTo(1);
    assertThat(err.toString()).contains("say --encoding windows-1252");
    assertThat(run("check", path("cheese.txt"), "--encoding", "windows-1252")).isZero();
    assertThat(run("check", path("cheese.txt"), "--encoding", "klingon")).isEqualTo(2);
  }

  @Test
  void namesTheLanguageThatADeckSeemsToHave() throws IOException {
    String german =
        """
        Was ist ein Blatt?|Ein Teil der Pflanze, der das Licht aufnimmt
        Was ist eine Wurzel?|Der Teil, mit dem die Pflanze im Boden steht
        Wie ist der Stamm?|Er ist hart und trägt die Krone
        """;
    write("pflanzen.txt", german);
    assertThat(run("build", path("pflanzen.txt"), "-o", path("out"))).isZero();
    assertThat(err.toString())
        .endsWith(
            "pflanzen.txt:1:1: note: the deck is taken for English and seems to be German (write"
                + " #lang:de in the first line) [likely-language]\n");
    err.getBuffer().setLength(0);
    write("pflanzen.txt", "#lang:de\n" + german);
    write("words.txt", "der Hund|dog\ndie Katze|cat\ndas Haus|house\nund|and\nist|is\nmit|with\n");
    run("check", path("pflanzen.txt"), path("words.txt"), path("plants.txt"));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void completesCommandsAndOptionsInAShell() {
    assertThat(run("completion")).isZero();
    assertThat(out.toString()).contains("complete -F _complete_glossdeck", "'--no-cache'");
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
