package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.Conformance;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What is printed, from the command line. */
class PaperTest extends ToolFixture {

  @Test
  void printsOnBothPapersAndWhatIsAskedFor() throws IOException {
    write(
        "plants.md",
        "## Roots\n\n### q1 {.hard}\n\na1\n\n## Stems\n\n### q2\n\na2\n\n### q3 {.hard::x}\n\na3\n");

    assertThat(build("--paper", "letter")).isZero();
    assertThat(files("out").keySet()).contains("downloads/plants.pdf", "downloads/plants.a4.pdf");
    assertThat(words("--one-paper")).contains("q1", "q2", "q3");
    assertThat(files("out").keySet()).doesNotContain("downloads/plants.a4.pdf");
    assertThat(words("--topic", "stems")).doesNotContain("q1").contains("q2", "q3");
    assertThat(words("--tag", "hard")).doesNotContain("q2").contains("q1", "q3");
    assertThat(words("--cards", "2-3")).doesNotContain("q1").contains("q2", "q3");
    assertThat(words("--copies", "2", "--cards", "1").split("a1", -1)).hasSize(3);
    assertThat(out.toString()).contains("3 cards, ", " sheet, 2 printed cards");
    assertThat(words("--changed-since", "2999-01-01")).isBlank();
    assertThat(err.toString()).contains("[nothing-to-print]");
  }

  @Test
  void keepsWhatIsPublishedIfNoDeckHasWhatIsToBePrinted() throws IOException {
    write("plants.md", "## Roots\n\n### q1 {.hard}\n\na1\n\n## Stems\n\n### q2\n\na2\n");
    assertThat(build()).isZero();
    Map<String, String> published = files("out");

    assertThat(build("--topic", "Stem", "--tag", "herd", "--cards", "1,99")).isEqualTo(1);
    assertThat(err.toString())
        .contains(
            "plants.md:1:1: error: no deck has a topic \"Stem\" to print"
                + " (did you mean \"Stems\"?) [nothing-to-print]",
            "no card has a tag \"herd\" to print (did you mean \"hard\"?)",
            "no deck has a card 99 (the last one is 2: look at --cards, in Maven <cards>)");
    assertThat(build("--topic", "Stems", "--tag", "hard")).isEqualTo(1);
    assertThat(err.toString()).contains("no card has the topic, tag and number together");
    assertThat(files("out")).isEqualTo(published);
    assertThat(run("preview", path("plants.md"), "--cards", "3", "-o", path("p"))).isEqualTo(1);

    write("trees.md", "## Leaves\n\n### q3\n\na3\n");
    String first = path("plants.md");
    assertThat(run("build", first, path("trees.md"), "--topic", "leaves", "-o", path("two")))
        .isZero();
  }

  @Test
  void saysInTheEndThatCardsCannotBeRead() throws IOException {
    write("plants.md", "## \u4e2d?\n\n\u6587\n\n## Fine?\n\nFine.\n");

    assertThat(build()).isZero();
    assertThat(out.toString()).endsWith("1 card can't be read: don't print\n");
  }

  @Test
  void saysWhatToWriteInstead() {
    assertThat(build("--flip", "left")).isEqualTo(2);
    assertThat(err.toString()).startsWith("--flip: write long, short or none, not left\n");
  }

  @Test
  void makesASheetToMeasureAPrinterByAndKeepsItsProfile() throws Exception {
    Map<String, String> home = Map.of("XDG_CONFIG_HOME", path("settings"), "HOME", path("home"));

    assertThat(run(home, "calibrate", "-o", path("sheet.pdf"), "--paper", "letter")).isZero();
    byte[] sheet = Files.readAllBytes(temp.resolve("sheet.pdf"));
    try (PDDocument document = Loader.loadPDF(sheet)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(new PDFTextStripper().getText(document)).contains("--back-offset X,Y");
    }
    for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A}) {
      assertThat(Conformance.violations(sheet, flavour)).isEmpty();
    }
    assertThat(run(home, "build", path("plants.txt"), "-o", path("o"), "--printer", "staff"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("there is no printer \"staff\"");
    assertThat(run(home, "calibrate", "--printer", "staff", "--back-offset", "0.5,-1")).isZero();
    assertThat(temp.resolve("settings/glossdeck/printers.properties"))
        .content()
        .isEqualTo("staff.back-offset = 0.5,-1\n");
    assertThat(run(home, "build", path("plants.txt"), "-o", path("o"), "--printer", "staff"))
        .isZero();
    assertThat(run(home, "calibrate")).isEqualTo(2);
  }

  @Test
  void drawsTheFirstSheets() throws IOException {
    assertThat(run("preview", path("plants.txt"), "-o", path("look"), "--layout", "a6")).isZero();

    assertThat(files("look").keySet()).containsExactly("plants-1.png", "plants-2.png");
    BufferedImage front =
        ImageIO.read(
            new ByteArrayInputStream(Files.readAllBytes(temp.resolve("look/plants-1.png"))));
    assertThat(front.getHeight()).isGreaterThan(front.getWidth()).isGreaterThan(1000);
    assertThat(out.toString()).endsWith("look: 2 pictures\n");
  }

  private int build(String... options) {
    String[] arguments = new String[options.length + 6];
    String deck = Files.exists(temp.resolve("plants.md")) ? "plants.md" : "plants.txt";
    String[] fixed = {"build", path(deck), "-o", path("out"), "--only", "pdf"};
    System.arraycopy(fixed, 0, arguments, 0, fixed.length);
    System.arraycopy(options, 0, arguments, fixed.length, options.length);
    return run(arguments);
  }

  private String words(String... options) throws IOException {
    assertThat(build(options)).isZero();
    try (PDDocument document =
        Loader.loadPDF(Files.readAllBytes(temp.resolve("out/downloads/plants.pdf")))) {
      assertThat(document.getNumberOfPages()).isPositive();
      return new PDFTextStripper().getText(document);
    }
  }

  private int run(Map<String, String> environment, String... arguments) {
    return Main.run(terminal(), environment, arguments);
  }
}
