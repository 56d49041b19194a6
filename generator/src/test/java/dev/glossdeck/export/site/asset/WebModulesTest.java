package dev.glossdeck.export.site.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The modules of the site's scripts: their own tests, run by Node, and the rules of their house.
 */
final class WebModulesTest {
  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final Path WEB =
      TEMPLATES.resolve("src/main/resources/dev/glossdeck/templates/web");
  private static final int MOST_LINES = 150;
  private static final int SECONDS = 120;

  @Test
  void passTheirOwnTests() throws Exception {
    Process node = startNode("--test");
    String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(node.exitValue()).as(output).isZero();
    assertThat(output).containsPattern("# pass [1-9]");
  }

  /** Without Node the test is skipped, except in CI, where it fails. */
  private static Process startNode(String... arguments) {
    List<String> command = Stream.concat(Stream.of("node"), Stream.of(arguments)).toList();
    try {
      return new ProcessBuilder(command)
          .directory(TEMPLATES.toFile())
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      String message = "cannot run node (install Node.js 18 or later): " + e.getMessage();
      return System.getenv("CI") == null ? abort(message) : fail(message, e);
    }
  }

  @Test
  void areShort() {
    for (Path module : modules()) {
      assertThat(read(module).lines().count()).as(module.toString()).isLessThan(MOST_LINES);
    }
  }

  @Test
  void importNoOtherFeature() {
    for (Path module : modules()) {
      String path = WEB.relativize(module).toString().replace('\\', '/');
      String feature = path.substring(0, path.indexOf('/'));
      assertThat(ScriptModule.parse(path, read(module)).imports())
          .as(path)
          .extracting(ScriptModule.Import::path)
          .allMatch(name -> name.startsWith(feature + "/") || name.startsWith("shared/"));
    }
  }

  @Test
  void writeNoHtmlFromText() {
    for (Path module : modules()) {
      assertThat(read(module))
          .as(module.toString())
          .doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }
  }

  private static List<Path> modules() {
    try (Stream<Path> files = Files.walk(WEB)) {
      List<Path> modules =
          files
              .filter(file -> file.toString().endsWith(".js"))
              .filter(file -> !file.startsWith(WEB.resolve("vendor")))
              .sorted()
              .toList();
      assertThat(modules).hasSizeGreaterThan(5);
      return modules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
