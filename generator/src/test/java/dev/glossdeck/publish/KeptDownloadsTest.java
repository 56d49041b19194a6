package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.picture.TestPictures;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a build which keeps downloads of the last one is a whole build, to the byte. */
class KeptDownloadsTest extends RebuildFixture {
  private static final List<String> NAMES = List.of("a.md", "b.md", "c.md");
  private static final int STEPS = 12;

  @BeforeEach
  void writeDecks() throws IOException {
    outputs = Set.of("pdf", "anki", "quizlet");
    time = Optional.empty();
    for (String name : NAMES) {
      write(name, DECK);
      age(name, 0);
    }
  }

  @Test
  void makesTheDownloadsOfAChangedDeckAgainAndNoOthers() throws IOException {
    String first = build().summary();
    write("b.md", "## What is a stem?\n\n\u4E2D stands.\n");
    BuildResult second = build();
    assertThat(second.notices())
        .contains("5 of 17 downloads made again, the others kept")
        .contains("b: 1 card can't be read: don't print");
    write("a.md", "## What is a leaf?\n\nIt breathes.\n");
    BuildResult third = build();

    assertThat(third.diagnostics().toString()).contains("[missing-glyph]", "c.md:1:1: warning: ");
    assertThat(third.notices()).contains("b: 1 card can't be read: don't print");
    assertThat(third.summary()).isEqualTo(first);
  }

  @Test
  void givesTheBytesOfAWholeBuildAfterRandomEdits() throws IOException {
    Random random = new Random(20261130);
    for (int step = 0; step < STEPS; step++) {
      edit(random);
      BuildResult result = build();
      Path whole = temp.resolve("whole" + step);
      BuildResult expected = new Build(options(whole), any -> {}).run();
      assertThat(files(temp.resolve("out"))).as("step " + step).isEqualTo(files(whole));
      assertThat(result.diagnostics()).as("step " + step).isEqualTo(expected.diagnostics());
    }
  }

  private void edit(Random random) throws IOException {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    switch (random.nextInt(9)) {
      case 0 -> Files.write(temp.resolve("decks/root.png"), TestPictures.png(3, 5));
      case 1 -> write(name, "## What is a stem?\n\nIt stands.\n");
      case 2 -> write(name, "---\ntitle: Other\n---\n" + DECK);
      case 3 -> age(name, random.nextInt(9));
      case 4 -> {
        Path harmed = temp.resolve("out/a/downloads/a.pdf");
        if (Files.exists(harmed)) {
          Files.writeString(harmed, "mine");
        }
      }
      case 5 -> Files.deleteIfExists(temp.resolve("out/b/downloads/b.apkg"));
      case 6 -> tool = Integer.toString(random.nextInt(2));
      case 7 -> time = random.nextBoolean() ? Optional.of(TIME) : Optional.empty();
      default ->
          new Stamp(
                  new StampOptions(
                      List.of(temp.resolve("decks")),
                      ReadOptions.NONE,
                      time,
                      Map.of(),
                      Set.of(),
                      false,
                      false))
              .run();
    }
  }

  /** Gives a deck a time of its own, which its downloads carry. */
  private void age(String name, int seconds) throws IOException {
    FileTime written = FileTime.from(TIME.minusSeconds(seconds));
    Files.setLastModifiedTime(temp.resolve("decks").resolve(name), written);
  }
}
