package dev.glossdeck.export.anki;

import dev.glossdeck.output.Output;
import dev.glossdeck.output.ZipContent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * A deck as a package of Anki's first format, which every Anki reads: a ZIP of a collection of
 * schema 11 and a list of media.
 */
final class PackageFile {
  private static final String NO_MEDIA = "{}";

  private PackageFile() {}

  /** The package of a deck, all notes modified at the same time. */
  static Output.Content of(AnkiDeck deck, Instant timestamp) {
    byte[] media = NO_MEDIA.getBytes(StandardCharsets.UTF_8);
    return new ZipContent(
        List.of(
            new ZipContent.Entry(
                "collection.anki2", out -> out.write(new CollectionFile(deck, timestamp).bytes())),
            new ZipContent.Entry("media", out -> out.write(media))));
  }
}
