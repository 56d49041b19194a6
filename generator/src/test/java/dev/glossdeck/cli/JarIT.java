package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool as users get it: one jar, started with {@code java -jar}. */
class JarIT {
  private static final Path JAR = Path.of(System.getProperty("glossdeck.jar"));

  @TempDir private Path temp;
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void buildsADeckAndIsSilentOnStandardError() throws Exception {
    Files.writeString(temp.resolve("plants.txt"), "What is a root?|The part below the ground\n");
    assertThat(run("build", "plants.txt", "-o", "out")).isZero();
    assertThat(Files.readString(temp.resolve("err"))).isEmpty();
    assertThat(Files.readString(temp.resolve("stdout")))
        .matches("out: 1 card, \\d+ pages, 1 sheet, 1 note in \\d+\\.\\d s\\Rno lock: .*\\R");
    assertThat(Files.readString(temp.resolve("out/cards/root.html")))
        .contains("The part below the ground");
    assertThat(temp.resolve("out/downloads/plants.pdf")).isNotEmptyFile();
    assertThat(temp.resolve("out/downloads/plants.apkg")).isNotEmptyFile();
  }

  @Test
  void tellsErrorsAndItsStatus() throws Exception {
    Files.writeString(temp.resolve("plants.txt"), "no bar\n");
    assertThat(run("check", "plants.txt")).isEqualTo(1);
    assertThat(Files.readString(temp.resolve("err"))).startsWith("plants.txt:1:7: error: ");
  }

  @Test
  void explainsALocaleThatCannotNameAPage() throws Exception {
    Files.writeString(temp.resolve("plants.txt"), "What is an Äpfelbaum?|A tree\n");
    environment.put("LC_ALL", "C");
    int status = run("build", "plants.txt", "-o", "out");
    assertThat(status).isIn(0, 3);
    if (status == 3) {
      assertThat(Files.readString(temp.resolve("err")))
          .startsWith("out:1:1: error: the folder cannot be written: cards/")
          .contains("cannot be named in this locale; set LC_ALL=C.UTF-8")
          .doesNotContain("Exception");
      assertThat(temp.resolve("out")).doesNotExist();
    }
  }

  @Test
  void knowsItsVersion() throws Exception {
    assertThat(run("--version")).isZero();
    assertThat(Files.readString(temp.resolve("stdout"))).matches("glossdeck \\d+\\.\\d+.*\\R");
  }

  @Test
  void carriesItsLicences() throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      List<String> names = new ArrayList<>();
      jar.stream().forEach(entry -> names.add(entry.getName()));
      assertThat(names)
          .contains(
              "META-INF/LICENSE",
              "META-INF/NOTICE",
              "META-INF/third-party/pdfbox-jar/LICENSE",
              "META-INF/third-party/pdfbox-jar/NOTICE",
              "net/sf/jasperreports/fonts/dejavu/LICENSE")
          .doesNotHaveDuplicates()
          .noneMatch(name -> name.startsWith("net/sf/jasperreports") && name.endsWith(".xml"));
      byte[] notice = jar.getInputStream(jar.getEntry("META-INF/NOTICE")).readAllBytes();
      assertThat(new String(notice, StandardCharsets.UTF_8)).startsWith("Glossdeck");
    }
  }

  private int run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temp.toFile())
            .redirectOutput(temp.resolve("stdout").toFile())
            .redirectError(temp.resolve("err").toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
