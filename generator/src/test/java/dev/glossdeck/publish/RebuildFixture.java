package dev.glossdeck.publish;

import dev.glossdeck.export.site.theme.SiteSettings;
import dev.glossdeck.picture.TestPictures;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Decks in a folder that is built again and again with one cache. */
abstract class RebuildFixture {
  static final String DECK = "## What is a root?\n\n![root](root.png) It holds.\n";
  static final Instant TIME = Instant.parse("2026-11-01T12:00:00Z");

  @TempDir Path temp;
  String tool = "1";
  Set<String> outputs = Set.of("site");
  Optional<Instant> time = Optional.of(TIME);
  Optional<Path> theme = Optional.empty();

  @BeforeEach
  void writeDeck() throws IOException {
    write("a.md", DECK);
    Files.write(temp.resolve("decks/root.png"), TestPictures.png());
  }

  BuildResult build() throws IOException {
    return new Build(options(temp.resolve("out")), step -> {}).runIfChanged(Optional.of(tool));
  }

  BuildOptions options(Path folder) {
    return new BuildOptions(
        List.of(temp.resolve("decks")),
        folder,
        outputs,
        time,
        ReadOptions.NONE,
        new OutputOptions(
            new SiteSettings(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), theme),
            OutputOptions.USUAL.pdf()),
        Optional.of(temp.resolve("cache")),
        false,
        Set.of(),
        true);
  }

  void write(String name, String text) throws IOException {
    Path file = temp.resolve("decks").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static SortedMap<Path, String> files(Path root) throws IOException {
    SortedMap<Path, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
