package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README.md's own deck and the commands below it, as a reader would copy them. */
class ReadmeTest extends ToolFixture {
  private static final Pattern DECK = Pattern.compile("```\\n([^`]*\\|[^`]*)```");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^java -jar generator/target/glossdeck\\.jar (.*)$");

  @Test
  void runsItsCommandsAsTheyStand() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    write("biology.txt", group(DECK, readme).get(0));

    for (String command : group(COMMAND, readme)) {
      String[] arguments =
          command
              .replace("biology.txt", path("biology.txt"))
              .replace("public", path("public"))
              .split(" ");
      assertThat(run(arguments)).as(command + "\n" + err).isZero();
    }

    assertThat(files("public"))
        .containsKeys(
            "index.html",
            "glossary/index.html",
            "study/index.html",
            "cards/cell.html",
            "downloads/biology.pdf",
            "downloads/biology.letter.pdf",
            "downloads/biology.apkg",
            "downloads/biology.csv");
    assertThat(temp.resolve("biology.txt.lock")).exists();
    assertThat(err.toString()).doesNotContain("warning", "error");
  }

  private static List<String> group(Pattern pattern, String text) {
    List<String> found =
        pattern.matcher(text).results().map((MatchResult r) -> r.group(1)).toList();
    assertThat(found).isNotEmpty();
    return found;
  }
}
