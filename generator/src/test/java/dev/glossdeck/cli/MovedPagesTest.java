package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deck that gets company, or loses it, in a folder that readers know. */
class MovedPagesTest extends ToolFixture {
  @BeforeEach
  void writeOtherDeck() throws IOException {
    write("beasts.md", "## What is a moth?\n\nAn insect.\n");
  }

  private String build(String... decks) {
    err.getBuffer().setLength(0);
    String[] arguments = new String[decks.length + 5];
    arguments[0] = "build";
    System.arraycopy(new String[] {"--only", "site", "-o", path("out")}, 0, arguments, 1, 4);
    for (int i = 0; i < decks.length; i++) {
      arguments[i + 5] = path(decks[i]);
    }
    assertThat(run(arguments)).as(err.toString()).isZero();
    return err.toString();
  }

  @Test
  void isToldOf() {
    assertThat(build("plants.txt")).isEmpty();
    assertThat(build("plants.txt", "beasts.md"))
        .contains("plants.txt:1:1: warning: the pages of this deck move into \"plants/\", since it")
        .contains("[moved-pages]");
    assertThat(build("plants.txt", "beasts.md")).isEmpty();
    assertThat(build("plants.txt")).contains("move out of \"plants/\", since it is the only one");
    assertThat(build("plants.txt")).isEmpty();
  }

  @Test
  void isNotNeededWhereADeckHasItsFolderFromTheStart() throws IOException {
    write("alone.md", "---\nlayout: nested\n---\n## What is a fly?\n\nAn insect.\n");
    assertThat(build("alone.md")).isEmpty();
    assertThat(build("alone.md", "beasts.md")).isEmpty();
    assertThat(build("alone.md")).isEmpty();
  }
}
