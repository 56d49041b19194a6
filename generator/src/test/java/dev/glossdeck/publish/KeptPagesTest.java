package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.picture.TestPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** That a build which keeps files of the last one is a whole build, to the byte, and keeps many. */
class KeptPagesTest extends RebuildFixture {
  private static final List<String> NAMES = List.of("a.md", "b.md", "c.md");
  private static final int STEPS = 32;

  @Test
  void makesThePagesAgainThatChangeAndNoOthers() throws IOException {
    StringBuilder deck = new StringBuilder();
    for (int topic = 0; topic < 4; topic++) {
      deck.append("## Topic ").append(topic).append("\n\n");
      for (int card = 0; card < 20; card++) {
        deck.append("### What is a ").append(word(topic, card)).append("?\n\n");
        deck.append("It comes before the ").append(word(topic, card + 1)).append(".\n\n");
      }
    }
    write("a.md", deck.toString());
    build();
    SortedMap<Path, String> before = files(temp.resolve("out"));
    write(
        "a.md", deck.toString().replace("before the sprout2y3.", "before the sprout2y3, mostly."));
    List<String> notices = build().notices();
    SortedMap<Path, String> changed = files(temp.resolve("out"));
    changed.entrySet().removeAll(before.entrySet());
    List<String> pages =
        changed.keySet().stream()
            .map(path -> path.toString().replace('\\', '/'))
            .filter(path -> path.endsWith(".html"))
            .toList();
    assertThat(pages)
        .contains("cards/sprout2y2.html", "topics/topic-2.html", "glossary/index.html")
        .filteredOn(path -> path.startsWith("cards/"))
        .hasSizeLessThan(5);
    assertThat(notices)
        .containsExactly(
            "a: 1 card changed", pages.size() + " of 90 pages made again, the others kept");
  }

  private static String word(int topic, int card) {
    return "sprout" + topic + "y" + card;
  }

  @Test
  void givesTheBytesOfAWholeBuildAfterRandomEdits() throws IOException {
    Random random = new Random(20261130);
    theme = Optional.of(Files.createDirectories(temp.resolve("theme")));
    Files.writeString(
        temp.resolve("theme/not-found.ftlh"),
        "<#import \"layout.ftlh\" as layout><@layout.page kind=\"x\"><#include \"mine.ftlh\"></@layout.page>");
    Files.writeString(temp.resolve("theme/mine.ftlh"), "");
    for (int step = 0; step < STEPS; step++) {
      edit(random);
      BuildResult result = build();
      if (result.outcome() == BuildResult.Outcome.DONE) {
        Path whole = temp.resolve("whole" + step);
        new Build(options(whole), any -> {}).run();
        assertThat(files(temp.resolve("out"))).as("step " + step).isEqualTo(files(whole));
      }
    }
  }

  private void edit(Random random) throws IOException {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    Path file = temp.resolve("decks").resolve(name);
    switch (random.nextInt(14)) {
      case 0 -> Files.deleteIfExists(file);
      case 1 ->
          Files.write(temp.resolve("decks/root.png"), TestPictures.png(3 + random.nextInt(2), 5));
      case 2 -> write(name, DECK);
      case 3 -> write(name, "## What is a stem?\n\nIt stands " + random.nextInt(2) + ".\n");
      case 4 -> {
        if (Files.exists(temp.resolve("out"))) {
          Files.writeString(temp.resolve("out/index.html"), "mine");
        }
      }
      case 5 -> {
        if (Files.exists(file)) {
          // A clock that went back, or a branch that was switched.
          Files.setLastModifiedTime(file, FileTime.from(TIME.minusSeconds(random.nextInt(3))));
        }
      }
      case 6 -> tool = Integer.toString(random.nextInt(2));
      case 7 ->
          // Another execution with the same cache.
          new Build(options(temp.resolve("other")), step -> {}).runIfChanged(Optional.of(tool));
      case 8 -> harm(random, page -> Files.writeString(page, "mine"));
      case 9 -> harm(random, Files::delete);
      case 10 -> Files.writeString(temp.resolve("theme/a.css"), "b { top: " + random.nextInt(9));
      case 11 -> Files.writeString(temp.resolve("theme/mine.ftlh"), "" + random.nextInt(9));
      case 12 -> {
        // A published folder of an earlier time, as after the switch of a branch.
        Path earlier = temp.resolve("whole" + random.nextInt(STEPS));
        if (Files.exists(earlier)) {
          Files.move(temp.resolve("out"), temp.resolve("gone" + random.nextInt()));
          Files.move(earlier, temp.resolve("out"));
        }
      }
      default -> {}
    }
  }

  /** Does something to one of the published files. */
  private void harm(Random random, Harm harm) throws IOException {
    Path out = temp.resolve("out");
    if (Files.exists(out)) {
      List<Path> pages =
          files(out).keySet().stream().filter(path -> path.toString().endsWith(".html")).toList();
      harm.to(out.resolve(pages.get(random.nextInt(pages.size()))));
    }
  }

  private interface Harm {
    void to(Path page) throws IOException;
  }
}
