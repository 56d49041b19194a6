package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Decks with formulas. */
class FormulaTest extends ToolFixture {
  private static final String WRONG =
      "a.md:3:12: error: undefined control sequence \\foo (look whether it is spelt right;"
          + " \\text{…} holds words) [tex]";

  private void writeWrongDecks() throws IOException {
    write("a.md", "# A\n\n## What $x+\\foo$?\n\nThis.\n");
    write("b.md", "## What?\n\nThis: $\\frac{1$, that: $x$.\n\n## No answer?\n");
  }

  @Test
  void tellsAllErrorsInTexWithAllOthersAndPublishesNothing() throws IOException {
    writeWrongDecks();

    int status = run("build", path("a.md"), path("b.md"), "-o", path("out"), "--no-cache");

    assertThat(status).isEqualTo(ExitStatus.WRONG_DECK);
    assertThat(err.toString()).contains(WRONG, "b.md:3:8: error: a brace { is not closed");
    assertThat(err.toString()).contains("[empty-answer]");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void checksFormulas() throws IOException {
    writeWrongDecks();

    assertThat(run("check", path("a.md"))).isEqualTo(ExitStatus.WRONG_DECK);
    assertThat(err.toString()).contains(WRONG);
  }

  @Test
  void keepsFormulasWhereItIsTold() throws IOException {
    write("a.md", "## What is $x$?\n\nThis.\n");

    run("build", path("a.md"), "-o", path("out"), "--only", "site", "--cache", path("cache"));

    assertThat(files("cache")).hasSize(1);
  }

  @Test
  void keepsFormulasInTheUsersUserFoldersUnlessToldNotTo() throws IOException {
    write("a.md", "## What is $x$?\n\nThis.\n");
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", path("user"));
    Path kept = temp.resolve("user");

    Main.run(terminal(), environment, "check", path("a.md"), "--no-cache");
    assertThat(kept).doesNotExist();

    Main.run(terminal(), environment, "check", path("a.md"));
    assertThat(Files.isDirectory(kept.resolve("glossdeck"))).isTrue();
  }

  @Test
  void keepsNothingOfADeckWithoutFormulas() throws IOException {
    run("build", path("plants.txt"), "-o", path("out"), "--cache", path("cache"));

    assertThat(temp.resolve("cache")).doesNotExist();
  }
}
