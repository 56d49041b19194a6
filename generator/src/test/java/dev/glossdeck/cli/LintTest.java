package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.picture.TestPictures;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What check says of cards, how it is switched off, and how programs are told. */
class LintTest extends ToolFixture {
  private static final String ALIKE =
      "What is the role of roots?|They drink water\nWhat is the purpose of a root?|They hold it\n";

  @Test
  void tellsWhatCouldBeBetterAndCountsItIfAsked() throws IOException {
    write("plants.txt", ALIKE);
    assertThat(run("check", path("plants.txt"))).isZero();
    assertThat(err.toString())
        .endsWith(
            "plants.txt:2:1: warning: the question at "
                + path("plants.txt")
                + ":1:1 asks almost the same (merge the two cards, or make one of the questions"
                + " more precise) [near-duplicate]\n");
    assertThat(out.toString()).startsWith("2 cards, 1 warning\nno lock");
    assertThat(run("check", "--strict", path("plants.txt"))).isEqualTo(1);
  }

  @Test
  void isSilentInABuild() throws IOException {
    write("plants.txt", ALIKE);
    assertThat(run("build", path("plants.txt"), "-o", path("out"))).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString().lines()).hasSize(1).noneMatch(line -> line.contains("warning"));
  }

  @Test
  void isSwitchedOffInTheDeck() throws IOException {
    write("plants.txt", "#lint:near-duplicate: off\n" + ALIKE);
    assertThat(run("check", "--strict", path("plants.txt"))).as(err.toString()).isZero();
    assertThat(run("build", path("plants.txt"), "-o", path("out"))).isZero();
    assertThat(out.toString()).doesNotContain("see check");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void isSwitchedOffForThatDeckAlone() throws IOException {
    write("plants.txt", "#lint:near-duplicate: off\n" + ALIKE);
    write("trees.txt", ALIKE);
    assertThat(run("check", "--strict", temp.toString())).isEqualTo(1);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("trees.txt:2:1: warning: ");
  }

  @Test
  void isSwitchedOffOnTheCommandLine() throws IOException {
    write("plants.txt", ALIKE + ALIKE);
    assertThat(
            run(
                "check",
                "--strict",
                "--ignore",
                "near-duplicate,repeated-question",
                path("plants.txt")))
        .isZero();
    assertThat(run("check", "--strict", "--ignore", "near-duplicate", path("plants.txt")))
        .isEqualTo(1);
    assertThat(err.toString()).contains("[repeated-question]").doesNotContain("[near-duplicate]");
  }

  @Test
  void switchesOffWarningsOfOutputsToo() throws IOException {
    write("plants.txt", "What is a root?|" + "A very long answer to read. ".repeat(120) + "\n");
    run("build", path("plants.txt"), "-o", path("out"));
    assertThat(err.toString()).contains("[side-continued]");
    err.getBuffer().setLength(0);
    run("build", path("plants.txt"), "-o", path("out"), "--ignore", "side-continued");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void refusesCodesThatCannotBeSwitchedOff() {
    assertThat(run("check", "--ignore", "near-duplicat", path("plants.txt"))).isEqualTo(2);
    assertThat(err.toString())
        .startsWith(
            "--ignore: there is no code \"near-duplicat\" (write near-duplicate or another code of"
                + " a warning or note)");
    err.getBuffer().setLength(0);
    assertThat(run("build", "--ignore", "no-gap", path("plants.txt"), "-o", path("out")))
        .isEqualTo(2);
    assertThat(err.toString())
        .startsWith(
            "--ignore: \"no-gap\" is an error, which cannot be switched off (mend the deck)");
  }

  @Test
  void tellsOfSidesThatAreTooLongAsPrintingDoes() throws IOException {
    write(
        "plants.txt",
        "What is a root?|It drinks\nWhat is a stem?|"
            + "A long answer to read. ".repeat(150)
            + "\n");
    run("build", path("plants.txt"), "-o", path("out"));
    String printed = err.toString();
    assertThat(printed)
        .contains(":2:1: warning: the answer of card 2 is too long for one printed card");
    err.getBuffer().setLength(0);
    run("check", path("plants.txt"));
    assertThat(err.toString()).isEqualTo(printed);
  }

  @Test
  void tellsOfPicturesThatNoCardShows() throws IOException {
    write("birds.md", "## Which bird?\n![a wren](pictures/wren.png)\n");
    write("pictures/wren.png", TestPictures.png());
    write("pictures/owl.png", TestPictures.png());
    write("pictures/README.md", "no deck");
    write("other/cat.png", TestPictures.png());
    run("check", path("birds.md"));
    assertThat(err.toString())
        .isEqualTo(
            path("birds.md")
                + ":1:1: warning: no card shows the file \"pictures/owl.png\" (show it on a card,"
                + " or take it out of the folder) [unused-media]\n");
  }

  @Test
  void tellsOfAPictureThatOnlyTheFormOfAccentsTellsFromAnother() throws IOException {
    write("birds.md", "## Which bird?\n![a tit](p/m\u00e9sange.png)\n");
    write("p/m\u00e9sange.png", TestPictures.png());
    write("p/me\u0301sange.png", TestPictures.png());
    run("check", path("birds.md"));
    assertThat(err.toString()).contains("me\u0301sange.png\", but another one");
  }

  @Test
  void looksForPicturesBesideDecksOnlyInFoldersThatAreNamed() throws IOException {
    write("owl.png", TestPictures.png());
    run("check", path("plants.txt"));
    assertThat(err.toString()).isEmpty();
    run("check", temp.toString());
    assertThat(err.toString())
        .contains("plants.txt:1:1: warning: no card shows the file \"owl.png\"");
  }

  @Test
  void leavesPicturesAloneThatADeckMayShowWhichWasNotRead() throws IOException {
    write("birds.md", "## Which bird?\n![a wren](wren.png)\n");
    write("wren.png", TestPictures.png());
    write("owl.png", TestPictures.png());
    run("check", path("birds.md"));
    assertThat(err.toString()).isEmpty();
    run("check", path("birds.md"), path("plants.txt"));
    assertThat(err.toString()).contains("\"owl.png\"").doesNotContain("\"wren.png\"");
  }

  @Test
  void writesJsonToStandardOutputAlone() throws IOException {
    write("plants.txt", "no bar\n" + ALIKE);
    assertThat(run("check", "--diagnostics", "json", path("plants.txt"))).isEqualTo(1);
    assertThat(out.toString())
        .matches(
            "(?s)\\[\n\\{\"path\":\".*plants.txt\",\"line\":1,\"column\":7,\"severity\":\"error\","
                + "\"code\":\"no-separator\",.*}\n]\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysHowItWentOnStandardErrorBesideJson() {
    assertThat(run("check", "--diagnostics", "json", path("plants.txt"))).isZero();
    assertThat(out.toString()).isEqualTo("[]\n");
    assertThat(err.toString()).startsWith("2 cards, 0 warnings\nno lock");
  }

  @Test
  void writesSarifOfABuildAndOfAFailure() throws IOException {
    String[] build = {"build", path("plants.txt"), "-o", path("out"), "--diagnostics", "sarif"};
    assertThat(run(build)).isZero();
    assertThat(out.toString()).startsWith("{\"$schema\"").contains("\"results\":[]");
    assertThat(err.toString()).contains(": 2 cards, ");
    out.getBuffer().setLength(0);
    write("file", "in the way");
    build[3] = path("file");
    assertThat(run(build)).isEqualTo(3);
    assertThat(out.toString()).contains("\"ruleId\":\"unwritable\"");
  }

  @Test
  void refusesOtherFormatsBeforeItWorks() {
    assertThat(run("build", path("plants.txt"), "-o", path("out"), "--diagnostics", "xml"))
        .isEqualTo(2);
    assertThat(err.toString()).startsWith("--diagnostics: write text, json or sarif, not xml");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void keepsTheSwitchesOfADeckThatIsConverted() throws IOException {
    write("plants.txt", "#lint:near-duplicate: off\n" + ALIKE);
    for (String ending : new String[] {"md", "csv"}) {
      run("convert", path("plants.txt"), "-o", path("made." + ending));
      assertThat(run("check", "--strict", path("made." + ending))).as(err.toString()).isZero();
    }
  }
}
