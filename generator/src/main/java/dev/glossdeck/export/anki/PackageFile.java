package dev.glossdeck.export.anki;

import dev.glossdeck.deck.Media;
import dev.glossdeck.json.Json;
import dev.glossdeck.output.Output;
import dev.glossdeck.output.ZipContent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A deck as a package of Anki's first format, which every Anki reads: a ZIP of a collection of
 * schema 11 and a list of media.
 */
final class PackageFile {
  private PackageFile() {}

  /** The package of a deck, its notes modified at a time where it knows no other. */
  static Output.Content of(AnkiDeck deck, Instant timestamp) {
    return of(deck, new CollectionFile(deck, timestamp));
  }

  /** The package of a deck whose collection is made already. */
  static Output.Content of(AnkiDeck deck, Output.Content collection) {
    List<ZipContent.Entry> entries = new ArrayList<>();
    entries.add(new ZipContent.Entry("collection.anki2", collection));
    Json.Members names = Json.members();
    for (Map.Entry<String, Media> medium : deck.media().entrySet()) {
      String number = Integer.toString(entries.size() - 1);
      names.with(number, medium.getKey());
      entries.add(new ZipContent.Entry(number, medium.getValue()::writeTo));
    }
    byte[] list = names.toString().getBytes(StandardCharsets.UTF_8);
    entries.add(new ZipContent.Entry("media", out -> out.write(list)));
    return new ZipContent(entries);
  }
}
