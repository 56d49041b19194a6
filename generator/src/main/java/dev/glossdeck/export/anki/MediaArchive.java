package dev.glossdeck.export.anki;

import dev.glossdeck.output.Output;
import dev.glossdeck.output.ZipContent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text file with the media that it shows, since Anki takes none from a text. */
final class MediaArchive {
  private MediaArchive() {}

  /** A ZIP of the text, the media and a page that says where they belong. */
  static Output.Content of(AnkiDeck deck, String title, String language) {
    String page = Resources.text("instructions", language).formatted(title) + "\n";
    List<ZipContent.Entry> entries = new ArrayList<>();
    entries.add(
        new ZipContent.Entry(
            "README.txt", out -> out.write(page.getBytes(StandardCharsets.UTF_8))));
    entries.add(new ZipContent.Entry(deck.key() + ".csv", new TextFile(deck)));
    deck.media()
        .forEach(
            (name, medium) -> entries.add(new ZipContent.Entry("media/" + name, medium::writeTo)));
    return new ZipContent(entries);
  }
}
