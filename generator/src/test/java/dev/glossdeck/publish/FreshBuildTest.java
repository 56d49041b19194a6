package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.picture.TestPictures;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a build is left out, and that it never is when it would change something. */
class FreshBuildTest {
  private static final String DECK = "## What is a root?\n\n![root](root.png) It holds.\n";
  private static final List<String> NAMES = List.of("a.md", "b.md", "c.md");
  private static final Instant TIME = Instant.parse("2026-11-01T12:00:00Z");

  @TempDir Path temp;
  private String tool = "1";
  private Optional<Instant> time = Optional.of(TIME);

  @BeforeEach
  void writeDeck() throws IOException {
    write("a.md", DECK);
    Files.write(temp.resolve("decks/root.png"), TestPictures.png());
  }

  @Test
  void leavesABuildOutIfNothingChanged() throws IOException {
    BuildResult first = build();
    assertThat(first.figures()).isNotEmpty();
    BuildResult second = build();
    assertThat(second.summary()).isEqualTo("up to date");
    assertThat(second.notices()).last().isEqualTo("nothing has changed in 2 files");
    assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
  }

  @Test
  void buildsAgainWhenADeckAPictureOrALockChanges() throws IOException {
    build();
    write("a.md", DECK + "\nMore.\n");
    assertBuilt("an edit");
    Files.write(temp.resolve("decks/root.png"), TestPictures.png(3, 5));
    assertBuilt("a picture");
    write("b.md", "## What is a stem?\n\nIt stands.\n");
    assertBuilt("a new deck");
    Files.move(temp.resolve("decks/b.md"), temp.resolve("decks/c.md"));
    assertBuilt("a rename");
    write("c.md.lock", "# glossdeck lock 1\tc\n");
    assertBuilt("a lock");
    tool = "2";
    assertBuilt("another tool");
    time = Optional.empty();
    assertBuilt("another time");
    Path deck = temp.resolve("decks/a.md");
    Files.setLastModifiedTime(deck, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
    assertBuilt("a time that the outputs carry");
  }

  @Test
  void buildsAgainWhenThePublishedFolderWasTouched() throws IOException {
    build();
    Files.writeString(temp.resolve("out/index.html"), "mine");
    assertBuilt("an edit of ours");
    assertThat(Files.readString(temp.resolve("out/index.html"))).isNotEqualTo("mine");
    Files.delete(temp.resolve("out/glossary/index.html"));
    assertBuilt("a file that is missing");
    Files.delete(temp.resolve("out/.glossdeck-manifest"));
    for (Path file : files(temp.resolve("out")).keySet()) {
      Files.delete(temp.resolve("out").resolve(file));
    }
    assertBuilt("a clean folder");
  }

  @Test
  void tellsWhyABuildIsMadeAgain() throws IOException {
    write("a.md", DECK + "## What is a leaf?\n\nIt is green.\n");
    assertThat(build().notices()).isEmpty();
    write("a.md", "## What is a stem?\n\nIt stands.\n\n" + DECK.replace("holds", "drinks"));
    assertThat(build().notices()).containsExactly("a: 1 card changed, 1 card added, 1 card gone");
    write("b.md", "## What is a bud?\n\nA start.\n");
    assertThat(build().notices()).containsExactly("b: a new deck");
    Files.delete(temp.resolve("decks/b.md"));
    assertThat(build().notices()).containsExactly("b: is gone");
    Files.writeString(temp.resolve("out/index.html"), "mine");
    assertThat(build().notices())
        .containsExactly("made again: files are new, gone or not as they were");
    tool = "2";
    assertThat(build().notices())
        .containsExactly("made again: the settings or the tool have changed");
    write("a.md.lock", "# glossdeck lock 1\ta\n");
    assertThat(build().notices()).contains("a.md.lock has changed");
  }

  @Test
  void leavesFilesThatStayTheSameUntouched() throws IOException {
    write("b.md", "## What is a leaf?\n\nIt is green.\n");
    build();
    FileTime old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
    for (Path file : files(temp.resolve("out")).keySet()) {
      Files.setLastModifiedTime(temp.resolve("out").resolve(file), old);
    }
    write("b.md", "## What is a leaf?\n\nIt is yellow.\n");
    build();
    Map<String, FileTime> times = times();
    assertThat(times).doesNotContainEntry("b/cards/leaf.html", old).containsEntry("404.html", old);
    assertThat(times.entrySet().stream().filter(file -> file.getKey().startsWith("a/")))
        .isNotEmpty()
        .allMatch(file -> file.getValue().equals(old));
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (Path file : files(temp.resolve("out")).keySet()) {
      String name = file.toString().replace('\\', '/');
      times.put(name, Files.getLastModifiedTime(temp.resolve("out").resolve(file)));
    }
    return times;
  }

  @Test
  void doesNotMindATimeThatNoOutputCarries() throws IOException {
    build();
    Path deck = temp.resolve("decks/a.md");
    Files.setLastModifiedTime(deck, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
    assertThat(build().summary()).isEqualTo("up to date");
  }

  @Test
  void buildsAgainAfterAnErrorAndKnowsTheFormerDeckAgain() throws IOException {
    build();
    write("a.md", "---\nno end\n");
    assertThat(build().outcome()).isEqualTo(BuildResult.Outcome.WRONG_DECK);
    assertThat(build().outcome()).isEqualTo(BuildResult.Outcome.WRONG_DECK);
    write("a.md", DECK);
    assertThat(build().summary()).isEqualTo("up to date");
  }

  @Test
  void givesTheBytesOfAWholeBuildAfterRandomEdits() throws IOException {
    Random random = new Random(20261130);
    for (int step = 0; step < 16; step++) {
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
    switch (random.nextInt(9)) {
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
      default -> {}
    }
  }

  private void assertBuilt(String why) throws IOException {
    assertThat(build().figures()).as(why).isNotEmpty();
    assertThat(build().summary()).as("after " + why).isEqualTo("up to date");
  }

  private BuildResult build() throws IOException {
    return new Build(options(temp.resolve("out")), step -> {}).runIfChanged(Optional.of(tool));
  }

  private BuildOptions options(Path folder) {
    return new BuildOptions(
        List.of(temp.resolve("decks")),
        folder,
        Set.of("site"),
        time,
        ReadOptions.NONE,
        OutputOptions.USUAL,
        Optional.of(temp.resolve("cache")),
        false,
        Set.of(),
        true);
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve("decks").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static SortedMap<Path, String> files(Path root) throws IOException {
    SortedMap<Path, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
