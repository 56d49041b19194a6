package dev.glossdeck.publish.convert;

import dev.glossdeck.export.anki.PackageDeckWriter;
import dev.glossdeck.write.DeckWriter;
import dev.glossdeck.write.DelimitedDeckWriter;
import dev.glossdeck.write.MarkdownDeckWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The formats that decks are converted to. A new one is one line here. */
public final class Writers {
  private final List<DeckWriter> writers;

  /**
   * The writers.
   *
   * @param time the modification time of notes in packages
   */
  Writers(Instant time) {
    writers =
        List.of(
            DelimitedDeckWriter.csv(),
            DelimitedDeckWriter.tsv(),
            DelimitedDeckWriter.txt(),
            new MarkdownDeckWriter(),
            new PackageDeckWriter(time));
  }

  /** The writer for a file's ending in lower case, without dot. */
  Optional<DeckWriter> of(String ending) {
    return writers.stream().filter(writer -> writer.endings().contains(ending)).findFirst();
  }

  /**
   * The endings that can be written.
   *
   * @return lower case, without dot
   */
  public static SortedSet<String> endings() {
    SortedSet<String> endings = new TreeSet<>();
    new Writers(Instant.EPOCH).writers.forEach(writer -> endings.addAll(writer.endings()));
    return endings;
  }
}
