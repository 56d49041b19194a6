package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings that stand in a file instead of being typed. */
class SettingsTest extends ToolFixture {
  @Test
  void buildsWhatTheFileSaysBesideIt() throws IOException {
    write("bio/decks/plants.txt", "What is a root?|The part below the ground\n");
    write("bio/glossdeck.yaml", "decks: decks\nonly: [site, pdf]\npaper: letter\n");
    assertThat(run("build", "--settings", path("bio/glossdeck.yaml"))).as(err.toString()).isZero();
    assertThat(files("bio/glossdeck"))
        .containsKeys("cards/root.html", "downloads/plants.pdf")
        .doesNotContainKey("downloads/plants.apkg");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void takesTheFoldersDecksIfTheFileNamesNone() throws IOException {
    write("bio/plants.txt", "What is a root?|The part below the ground\n");
    write("bio/todo.csv", "buy milk\n");
    write("bio/glossdeck.yaml", "exclude: todo.csv\n");
    assertThat(run("check", "--settings", path("bio/glossdeck.yaml"))).as(err.toString()).isZero();
    assertThat(out.toString()).startsWith("1 card, ");
  }

  @Test
  void prefersWhatIsTypedAndSaysWhichWon() throws IOException {
    write("bio/plants.txt", "What is a root?|The part below the ground\n");
    write("bio/glossdeck.yaml", "only: pdf\npaper: letter\noutput: public\n");
    String file = path("bio/glossdeck.yaml");
    assertThat(run("build", "--settings", file, "--only", "site", "--verbose", "-o", path("out")))
        .as(err.toString())
        .isZero();
    assertThat(files("out")).containsKey("index.html").doesNotContainKey("downloads/plants.pdf");
    assertThat(err.toString())
        .isEqualTo(
            "only: site (as typed, not %1$s:1)\noutput: %2$s (as typed, not %1$s:3)\npaper: letter (%1$s:2)\ndecks: %3$s (as usual)\n"
                .formatted(file, path("out"), path("bio")));
  }

  @Test
  void saysWhatWasTypedWhereThereIsNoFile() {
    assertThat(run("check", path("plants.txt"), "--exclude", "b.txt", "--verbose")).isZero();
    assertThat(err.toString())
        .isEqualTo("exclude: b.txt (as typed)\ndecks: " + path("plants.txt") + " (as typed)\n");
  }

  @Test
  void tellsUnknownAndUnfitSettingsAtTheirPlacesInOneRun() throws IOException {
    write("glossdeck.yaml", "papr: a4\nonly: [site]\nfrozen: perhaps\noutput: [a, b]\n");
    assertThat(run("build", "--settings", path("glossdeck.yaml"))).isEqualTo(2);
    assertThat(err.toString().lines().map(line -> line.substring(line.indexOf(".yaml:"))))
        .containsExactly(
            ".yaml:1:1: error: there is no setting \"papr\" (did you mean \"paper\"?) [setting]",
            ".yaml:3:9: error: \"frozen\" is either true or false (write frozen: true) [setting]",
            ".yaml:4:9: error: \"output\" takes one value (write output: value) [setting]");
  }

  @Test
  void tellsAValueThatItsOptionRefusesWhereItStands() throws IOException {
    write("glossdeck.yaml", "only: site\n\npaper: a7\n");
    assertThat(run("build", "--settings", path("glossdeck.yaml"))).isEqualTo(2);
    assertThat(err.toString())
        .contains("glossdeck.yaml:3:8: error: paper: ")
        .doesNotContain("--paper");
    assertThat(run("build", "--settings", path("glossdeck.yaml"), "--paper", "a8")).isEqualTo(2);
    assertThat(err.toString()).contains("--paper");
  }

  @Test
  void tellsAllValuesThatTheirOptionsRefuseInOneRun() throws IOException {
    write(
        "glossdeck.yaml",
        """
        layout: 9x
        start-at: 20
        paper: a5
        strict: maybe
        only: [sit, pdf, ankl]
        defaults: {lang: en, colour: red}
        gap: 3
        """);
    assertThat(run("build", "--settings", path("glossdeck.yaml"))).isEqualTo(2);
    assertThat(err.toString().lines().map(line -> line.replaceAll(".*(.yaml:\\S+).*", "$1")))
        .as(err.toString())
        .containsExactly(
            ".yaml:1:9:",
            ".yaml:3:8:",
            ".yaml:4:9:",
            ".yaml:5:8:",
            ".yaml:5:18:",
            ".yaml:6:22:",
            ".yaml:7:1:");
    write("glossdeck.yaml", "start-at: 20\n");
    assertThat(run("build", "--settings", path("glossdeck.yaml"))).isEqualTo(2);
    assertThat(err.toString())
        .contains("glossdeck.yaml:1:11: error: start-at: write a place", "from 1 to 8");
    write("glossdeck.yaml", "port: 70000\naccent: green\nlayout: 9x\n");
    err.getBuffer().setLength(0);
    assertThat(run("serve", "--settings", path("glossdeck.yaml"))).isEqualTo(2);
    assertThat(err.toString().lines()).as(err.toString()).hasSize(3);
  }

  @Test
  void warnsOfAColourThatYamlTakesForAComment() throws IOException {
    write("glossdeck.yaml", "accent: #2f6f4f\n");
    assertThat(run("check", "--settings", path("glossdeck.yaml"))).as(err.toString()).isZero();
    assertThat(err.toString())
        .contains("glossdeck.yaml:1:9: warning: ", "accent: \"#2f6f4f\"", "[setting]");
  }

  @Test
  void refusesAPortThatIsNone() throws IOException {
    write("glossdeck.yaml", "port: 70000\n");
    assertThat(run("serve", "--settings", path("glossdeck.yaml"))).isEqualTo(2);
    assertThat(err.toString()).contains("glossdeck.yaml:1:7: error: port: ");
    assertThat(run("serve", path("plants.txt"), "--port", "-1")).isEqualTo(2);
    assertThat(err.toString()).contains("\n--port: ", "Try 'glossdeck serve --help'.");
  }

  @Test
  void takesAFileThatSaysNothing() throws IOException {
    write("glossdeck.yaml", "# later\n");
    assertThat(run("check", "--settings", path("glossdeck.yaml"))).as(err.toString()).isZero();
  }

  @Test
  void failsWhereThereIsNoSuchFile() {
    assertThat(run("build", "--settings", path("none.yaml"))).isEqualTo(3);
    assertThat(err.toString())
        .endsWith("none.yaml:1:1: error: there is no such file (check the path) [not-found]\n");
    assertThat(run("serve", "--settings", temp.toString())).isEqualTo(3);
    assertThat(err.toString())
        .endsWith(
            ":1:1: error: the settings are a folder, not a file"
                + " (name a file, such as glossdeck.yaml) [unreadable]\n");
  }

  @Test
  void asksForDecksAndAFolderWhereNothingNamesThem() {
    assertThat(run("build", "-o", path("out"))).isEqualTo(2);
    assertThat(err.toString()).startsWith("Missing required parameter: DECK (or a file");
    assertThat(run("build", path("plants.txt"))).isEqualTo(2);
    assertThat(err.toString()).contains("Missing required option: '--output=DIR'");
  }

  @Test
  void saysNothingIfToldToBeQuiet() throws IOException {
    assertThat(run("build", path("plants.txt"), "-o", path("out"), "-q")).isZero();
    assertThat(run("check", path("plants.txt"), "--quiet")).isZero();
    assertThat(out.toString() + err).isEmpty();
    write("plants.txt", "no bar\n");
    assertThat(run("check", path("plants.txt"), "--quiet")).isEqualTo(1);
    assertThat(err.toString()).contains("[no-separator]");
  }

  @Test
  void givesDecksALanguageAndTagsThatTheyCannotSay() throws IOException {
    write("bio/racines.csv", "Question,Answer\nWhat is a root?,La partie sous la terre\n");
    write("bio/stems.txt", "#lang:en\nWhat is a stem?|It stands\n");
    write("bio/glossdeck.yaml", "defaults: {lang: fr, tags: [exam, green]}\nonly: [site, anki]\n");
    assertThat(run("build", "--settings", path("bio/glossdeck.yaml"))).as(err.toString()).isZero();
    Map<String, String> files = files("bio/glossdeck");
    assertThat(files.get("racines/index.html")).contains("<html lang=\"fr\"");
    assertThat(files.get("stems/index.html")).contains("<html lang=\"en\"");
    assertThat(files.get("racines/deck.json")).contains("exam", "green");
    assertThat(run("check", path("bio/stems.txt"), "--defaults", "colour=red")).isEqualTo(2);
    assertThat(err.toString())
        .contains("--defaults: \"colour=red\" (write lang=en, question-lang=fr or tags=exam");
  }

  @Test
  void printsForAPrinterThatTheFileDescribes() throws IOException {
    write(
        "glossdeck.yaml",
        "printer: staffroom\nprinters:\n  staffroom:\n    back-offset: \"0.5,-1\"\nonly: pdf\n");
    assertThat(run("build", "--settings", path("glossdeck.yaml"))).as(err.toString()).isZero();
    Map<String, String> moved = files("glossdeck");
    write("glossdeck.yaml", "only: pdf\n");
    assertThat(run("build", "--settings", path("glossdeck.yaml"))).isZero();
    assertThat(files("glossdeck").get("downloads/plants.pdf"))
        .isNotEqualTo(moved.get("downloads/plants.pdf"));
    write("glossdeck.yaml", "printer: attic\nprinters:\n  attic: {colour: red}\n");
    assertThat(run("build", "--settings", path("glossdeck.yaml"))).isEqualTo(2);
    assertThat(err.toString())
        .contains("glossdeck.yaml:3:3: error: printers: \"attic.colour: red\"");
  }

  @Test
  void drawsAPreviewAsTheFileSaysButWhereItIsTold() throws IOException {
    String site = "site-url: https://example.org/\n";
    write("glossdeck.yaml", "decks: plants.txt\noutput: public\nlayout: a7\nsheets: 1\n" + site);
    String file = path("glossdeck.yaml");
    assertThat(run("preview", "--settings", file, "-o", path("pictures")))
        .as(err.toString())
        .isZero();
    assertThat(files("pictures").keySet()).containsExactly("plants-1.png", "plants-2.png");
    assertThat(temp.resolve("public")).doesNotExist();

    assertThat(run("preview", "--settings", file, "--no-qr-codes", "-o", path("plain"))).isZero();
    assertThat(files("plain").get("plants-1.png")).isEqualTo(files("pictures").get("plants-1.png"));
    assertThat(files("plain").get("plants-2.png"))
        .as("a back with the code of its page")
        .isNotEqualTo(files("pictures").get("plants-2.png"));
  }

  @Test
  void failsForAWarningOnceAllIsPublishedIfTheFileIsStrict() throws IOException {
    write("plants.txt", "What is a root?|It holds\nWhat is a root?|It drinks\n");
    write("glossdeck.yaml", "only: site\nstrict: true\n");
    assertThat(run("build", "--settings", path("glossdeck.yaml"))).isEqualTo(1);
    assertThat(files("glossdeck")).containsKey("index.html");
  }
}
