package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.read.WorkbookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tool as users get it: one jar, started with {@code java -jar}. */
class JarIT extends JarFixture {
  private static final List<String> MEDIA =
      List.of("blue.jpg", "green.gif", "neuron.svg", "red.png", "signal.wav", "yellow.webp");

  @Test
  void buildsADeckAndIsSilentOnStandardError() throws Exception {
    Files.writeString(temp.resolve("plants.txt"), "What is a root?|The part below the ground\n");
    assertThat(run("build", "plants.txt", "-o", "out")).isZero();
    assertThat(errors()).isEmpty();
    assertThat(Files.readString(temp.resolve("stdout")))
        .matches("out: 1 card, \\d+ pages, 1 sheet, 1 note in \\d+\\.\\d s\\R");
    assertThat(Files.readString(temp.resolve("out/cards/root.html")))
        .contains("The part below the ground");
    assertThat(temp.resolve("out/downloads/plants.pdf")).isNotEmptyFile();
    assertThat(temp.resolve("out/downloads/plants.apkg")).isNotEmptyFile();
  }

  @Test
  void tellsErrorsAndItsStatus() throws Exception {
    Files.writeString(temp.resolve("plants.txt"), "no bar\n");
    assertThat(run("check", "plants.txt")).isEqualTo(1);
    assertThat(errors()).startsWith("plants.txt:1:7: error: ");
  }

  /** On Linux C is ASCII for file names; elsewhere they have an encoding whatever the locale. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void explainsALocaleThatCannotNameAPage() throws Exception {
    Files.writeString(temp.resolve("plants.txt"), "What is an Äpfelbaum?|A tree\n");
    environment.put("LC_ALL", "C");
    assertThat(run("build", "plants.txt", "-o", "out")).isEqualTo(3);
    assertThat(errors())
        .startsWith("out:1:1: error: the folder cannot be written: cards/")
        .contains("cannot be named in this locale; set LC_ALL=C.UTF-8")
        .doesNotContain("Exception");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void knowsItsVersion() throws Exception {
    assertThat(run("--version")).isZero();
    assertThat(Files.readString(temp.resolve("stdout"))).matches("glossdeck \\d+\\.\\d+.*\\R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"newest.apkg", "legacy.apkg"})
  void readsPackagesAndWritesThem(String name) throws Exception {
    take("packages/" + name, name);
    assertThat(run("convert", name, "-o", "copy.apkg")).isZero();
    assertThat(run("convert", "copy.apkg", "-o", "copy.txt", "--lossy")).isZero();
    assertThat(Files.readString(temp.resolve("copy.txt")))
        .contains("soma|the body|y|||Basic (optional reversed card)|Cells");
  }

  @Test
  void readsWorkbooksWithoutTheRestOfTheirLibrary() throws Exception {
    String cell = "<c r='%s1' t='inlineStr'><is><t>%s</t></is></c>";
    String row = cell.formatted("A", "What is a root?") + cell.formatted("B", "A part below");
    byte[] workbook = new WorkbookFile().sheet("<row r='1'>" + row + "</row>").bytes();
    Files.write(temp.resolve("plants.xlsx"), workbook);
    assertThat(run("check", "plants.xlsx")).isZero();
    assertThat(Files.readString(temp.resolve("stdout"))).startsWith("1 card");
  }

  @Test
  void printsPicturesFormulasAndCode() throws Exception {
    take("showcase/rich-cards.md", "rich-cards.md");
    for (String name : MEDIA) {
      take("showcase/media/" + name, "media/" + name);
    }
    assertThat(run("build", "rich-cards.md", "-o", "out", "--only", "site,pdf")).isZero();
    assertThat(errors()).isEmpty();
    assertThat(temp.resolve("out/downloads/rich-cards.pdf")).isNotEmptyFile();
  }

  @Test
  void staysSmall() {
    assertThat(JAR.toFile().length()).isLessThan(28_000_000);
  }

  @Test
  void holdsEachFileOnce() throws IOException {
    assertThat(names()).doesNotHaveDuplicates();
  }
}
