package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.SpecExamples;
import dev.glossdeck.SpecExamples.Example;
import dev.glossdeck.read.anki.PackageDeckReader;
import dev.glossdeck.read.anki.PackageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of the specification of packages. */
class PackageSpecTest {
  @TempDir private Path temp;

  static List<Example> packages() throws IOException {
    return SpecExamples.of("packages.md");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void readsPackagesAsSpecified(Example example) throws IOException {
    Path file = Files.write(temp.resolve("deck.apkg"), PackageText.bytes(example.input()));
    DeckSource source = DeckSource.of("deck.apkg", file, DeckSource.Neighbours.NONE);
    ReadResult result = new PackageDeckReader().read(source);
    assertThat(DeckDump.of(result)).as(example.name()).isEqualTo(example.output());
  }
}
