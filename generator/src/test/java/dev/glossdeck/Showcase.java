package dev.glossdeck;

import dev.glossdeck.publish.Build;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.OutputOptions;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The deck {@code showcase/rich-cards.md}, which has every kind of content, in all outputs. */
public final class Showcase {
  /** Where its goldens stand. */
  public static final String GOLDENS = "showcase/golden/";

  private static final Path DECK = Path.of("src/test/resources/showcase/rich-cards.md");
  private static final Instant TIMESTAMP = Instant.parse("2026-11-01T12:34:56Z");

  private final Path folder;
  private final BuildResult result;

  private Showcase(Path folder, BuildResult result) {
    this.folder = folder;
    this.result = result;
  }

  /** Builds it into a folder that does not exist yet. */
  public static Showcase in(Path folder) throws IOException {
    BuildOptions options =
        new BuildOptions(
            List.of(DECK),
            folder,
            Set.of(),
            Optional.of(TIMESTAMP),
            ReadOptions.NONE,
            OutputOptions.USUAL,
            Optional.empty(),
            false,
            Set.of(),
            false);
    return new Showcase(folder, new Build(options, step -> {}).run());
  }

  /** What came of the build. */
  public BuildResult result() {
    return result;
  }

  /** A file of the published folder. */
  public byte[] bytes(String path) throws IOException {
    return Files.readAllBytes(folder.resolve(path));
  }

  /** A text file of the published folder. */
  public String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** The paths of the files in a folder of the published one, sorted. */
  public List<String> files(String within) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(within))) {
      return files.map(file -> within + "/" + file.getFileName()).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
