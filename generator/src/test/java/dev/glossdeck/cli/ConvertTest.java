package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.picture.TestPictures;
import dev.glossdeck.read.anki.TestPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ConvertTest extends ToolFixture {

  @Test
  void writesTheSameCardsInEveryFormatAndBack() throws IOException {
    write("deck.md", "---\ntitle: Cells\n---\n\n## *Axon?* {#ax .bio}\n\nA **long** fibre.\n");
    String from = "deck.md";
    for (String to : new String[] {"a.csv", "b.tsv", "c.txt", "d.apkg", "e.md"}) {
      assertThat(run("convert", path(from), "-o", path(to))).as(err.toString()).isZero();
      from = to;
    }
    assertThat(Files.readString(temp.resolve("e.md")))
        .contains("title: Cells")
        .endsWith("## *Axon?* {#ax .bio}\n\nA **long** fibre.\n");
  }

  @Test
  void stopsAtALossAndTellsIt() throws IOException {
    write("deck.csv", "#html:true\nWhat is <u>H2O</u>?,water\n");
    assertThat(run("convert", path("deck.csv"), "-o", path("deck.md"))).isEqualTo(1);
    assertThat(err.toString())
        .contains("deck.csv:2:1: error: a .md file cannot hold underlined text");
    assertThat(temp.resolve("deck.md")).doesNotExist();
    assertThat(run("convert", path("deck.csv"), "-o", path("deck.md"), "--lossy")).isZero();
    assertThat(err.toString())
        .contains("deck.csv:2:1: warning: a .md file cannot hold underlined text");
    assertThat(Files.readString(temp.resolve("deck.md"))).contains("## What is H2O?");
  }

  @Test
  void saysWhyAFileCannotBeWritten() throws IOException {
    write("file", "mine");
    assertThat(run("convert", path("plants.txt"), "-o", path("file/below.md"))).isEqualTo(3);
    assertThat(err.toString())
        .contains("below.md:1:1: error: the file cannot be written: ")
        .contains("(move it away, or choose another file) [unwritable]");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void namesTheFolderThatRefusesFiles() {
    assertThat(run("convert", path("plants.txt"), "-o", "/proc/x.md")).isEqualTo(3);
    assertThat(err.toString())
        .isEqualTo(
            "/proc/x.md:1:1: error: the file cannot be written: /proc: permission denied"
                + " (check its path, permissions and free space) [unwritable]\n");
  }

  @Test
  void leavesAFileThatIsThere() throws IOException {
    write("mine.csv", "mine");
    assertThat(run("convert", path("plants.txt"), "-o", path("mine.csv"))).isEqualTo(3);
    assertThat(err.toString()).contains("mine.csv:1:1: error: there is such a file already");
    assertThat(Files.readString(temp.resolve("mine.csv"))).isEqualTo("mine");
    assertThat(run("convert", path("plants.txt"), "-o", path("mine.csv"), "--overwrite")).isZero();
    assertThat(Files.readString(temp.resolve("mine.csv"))).startsWith("#separator:Comma\n");
  }

  @Test
  void refusesAFormatThatItCannotWrite() {
    assertThat(run("convert", path("plants.txt"), "-o", path("plants.pdf"))).isEqualTo(2);
    assertThat(err.toString()).contains("use one of .apkg, .csv, .md, .tsv, .txt");
  }

  @Test
  void takesPicturesAlong() throws IOException {
    write("deck.md", "## What is it?\n\n![a dot](img/dot.png)\n");
    write("img/dot.png", TestPictures.png());
    assertThat(run("convert", path("deck.md"), "-o", path("deck.apkg")))
        .as(err.toString())
        .isZero();
    assertThat(run("convert", path("deck.apkg"), "-o", path("out/deck.md"))).isZero();
    Map<String, String> files = files("out");
    assertThat(files.keySet()).containsExactlyInAnyOrder("deck.md", "img_dot.png");
    assertThat(Files.readString(temp.resolve("out/deck.md"))).contains("![a dot](<img_dot.png>)");
  }

  @Test
  void keepsTheFieldsOfNoteTypesThatOrderThemDifferently() throws IOException {
    TestPackage made = new TestPackage().type("Forward", false, List.of("Front", "Back"));
    made.template("{{Front}}", "{{Back}}").type("Flipped", false, List.of("Back", "Front"));
    made.template("{{Front}}", "{{Back}}").note("Forward", "g1", "", "dog", "chien");
    made.note("Flipped", "g2", "", "chat", "cat");
    Files.write(temp.resolve("deck.apkg"), made.bytes());
    assertThat(run("convert", path("deck.apkg"), "-o", path("out/a.csv")))
        .as(err.toString())
        .isZero();
    assertThat(Files.readString(temp.resolve("out/a.csv")))
        .contains("#columns:Front,Back,")
        .contains("dog,chien,Forward,g1\ncat,chat,Flipped,g2\n");
  }

  @Test
  void tellsOfBlanksAtTheEndsOfFieldsThatMarkdownDoesNotKeep() throws IOException {
    TestPackage made = TestPackage.basic("dog|chien&nbsp;", "cat|chat", "cow |vache");
    Files.write(temp.resolve("deck.apkg"), made.bytes());
    assertThat(run("convert", path("deck.apkg"), "-o", path("a.txt"))).isZero();
    assertThat(err.toString()).doesNotContain("[field-ends]");
    assertThat(run("convert", path("deck.apkg"), "-o", path("a.md"))).isZero();
    assertThat(err.toString())
        .contains("note: a .md file does not keep the blanks and line breaks at the ends")
        .contains("(here and once more) (convert to .txt to keep them) [field-ends]");
  }

  @Test
  void losesNoGapBesideAQuestionUntold() throws IOException {
    String gaps = "See {{c1::Louvre}} and `{{c2::this}}`.";
    write("deck.md", "## {{c1::Paris}} is a capital. {.cloze}\n\n" + gaps + "\n");
    String[] lossless = {"convert", path("deck.md"), "-o", path("deck.apkg")};
    assertThat(run(lossless)).isEqualTo(1);
    assertThat(err.toString())
        .contains("deck.md:1:4: error: an .apkg file cannot hold gaps beside the question of a");
    write("deck.md", "## {{c1::Paris}} is a capital. {.cloze}\n\nSee {c1::Louvre}.\n");
    assertThat(run(lossless)).isZero();
  }

  @Test
  void writesNoFileOfAPackageThatIsNoMedium() throws IOException {
    String[] harmful = {".mvn/jvm.config", "pom.xml", "out.md", "con.png", ".png", "a.png.sh"};
    TestPackage made = new TestPackage().type("T", false, List.of("F", "B"));
    made.template("{{F}}", "{{B}}").medium("dog.png");
    for (String name : harmful) {
      made.medium(name).note("T", "", "", "What is " + name + "?", "<img src=\"" + name + "\">");
    }
    made.note("T", "", "", "And this?", "<img src=\"dog.png\">");
    Files.write(temp.resolve("deck.apkg"), made.bytes());
    assertThat(run("convert", path("deck.apkg"), "-o", path("out/out.md")))
        .as(err.toString())
        .isZero();
    assertThat(files("out").keySet())
        .containsExactly(
            "deck-types/t/card-1.back.html",
            "deck-types/t/card-1.front.html",
            "deck-types/t/note-type.yaml",
            "deck-types/t/style.css",
            "dog.png",
            "out.md");
    assertThat(err.toString().lines()).hasSize(harmful.length);
    assertThat(err.toString()).contains("\"pom.xml\" is no name for a picture");
  }

  @Test
  void saysAtTheNoteWhichPictureIsInTheWay() throws IOException {
    write("deck.md", "## What?\n\n![a](a.png)\n\n## Which?\n\n![b](out.csv)\n");
    write("a.png", TestPictures.png());
    write("out.csv", "picture");
    assertThat(run("convert", path("deck.md"), "-o", path("x/out.csv"))).isEqualTo(3);
    assertThat(err.toString())
        .contains(
            "deck.md:5:4: error: the note shows the file \"out.csv\", which is the one to write");
    write("x/a.png", "another");
    assertThat(run("convert", path("deck.md"), "-o", path("x/deck.csv"))).isEqualTo(3);
    assertThat(err.toString())
        .contains("deck.md:1:4: error: the note shows \"a.png\", and another file of this name");
    assertThat(files("x").keySet()).containsExactly("a.png");
  }

  @Test
  void publishesPicturesBesideThePages() throws IOException {
    write("deck.md", "## What is it?\n\n![a dot](img/a%20dot.png)\n");
    write("img/a dot.png", TestPictures.png());
    assertThat(run("build", path("deck.md"), "-o", path("out"), "--only", "site"))
        .as(err.toString())
        .isZero();
    assertThat(files("out").keySet()).contains("media/img/a dot.png");
    try (var pages = Files.list(temp.resolve("out/cards"))) {
      assertThat(Files.readString(pages.findFirst().orElseThrow()))
          .contains(
              "<img src=\"../media/img/a%20dot.png\" alt=\"a dot\" width=\"24\" height=\"16\"");
    }
  }

  @Test
  void takesAFolderOfNotesForADeck() throws IOException {
    write(
        "cells/one.md",
        "---\nguid: n1\ntags: [a]\n---\n\n## Front\n\nAxon?\n\n## Back\n\nA fibre.\n");
    write("cells/two.md", "---\nnote_type: Cloze\n---\n\n# Text\n\n{{c1::Soma}} is the body.\n");
    assertThat(run("convert", path("cells"), "-o", path("cells.txt"))).as(err.toString()).isZero();
    assertThat(Files.readString(temp.resolve("cells.txt")))
        .contains("Axon?|A fibre.", "{{c1::Soma}} is the body.|");
  }

  @Test
  void nestsTheDecksOfFolders() throws IOException {
    write("all/languages/spanish.txt", "perro|dog\n");
    write("all/cells.txt", "axon|fibre\n");
    assertThat(run("build", path("all"), "-o", path("out"), "--only", "site,anki"))
        .as(err.toString())
        .isZero();
    assertThat(Files.readString(temp.resolve("out/index.html"))).contains("<h2>Languages</h2>");
    assertThat(Files.readString(temp.resolve("out/spanish/downloads/spanish.csv")))
        .contains("#deck:Languages::Spanish\n");
  }

  @Test
  void takesTheColumnsThatTheUserNames() throws IOException {
    write("deck.csv", "Hund,chien,dog\nKatze,chat,cat\n");
    assertThat(
            run("convert", path("deck.csv"), "-o", path("d.txt"), "--columns", "Front,French,Back"))
        .isZero();
    assertThat(Files.readString(temp.resolve("d.txt")))
        .contains("#columns:Front|Back|French\n\nHund|dog|chien\n");
  }
}
