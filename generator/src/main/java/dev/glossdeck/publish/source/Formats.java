package dev.glossdeck.publish.source;

import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.anki.PackageDeckReader;
import dev.glossdeck.read.delimited.DelimitedDeckReader;
import dev.glossdeck.read.delimited.SpreadsheetDeckReader;
import dev.glossdeck.read.markdown.MarkdownDeckReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The formats of decks. A new one is one line here. */
public final class Formats {
  private final List<DeckReader> readers;

  /** Endings of decks in folders; another file there is none, even if it can be read. */
  private static final Set<String> DECKS = Set.of("txt", "csv", "tsv", "md", "apkg");

  public Formats(ReadOptions options) {
    readers =
        List.of(
            new DelimitedDeckReader(options),
            new MarkdownDeckReader(),
            new SpreadsheetDeckReader(options),
            new PackageDeckReader());
  }

  /** The reader for a file's name. */
  public Optional<DeckReader> readerOf(String fileName) {
    String ending = ending(fileName);
    return readers.stream().filter(reader -> reader.endings().contains(ending)).findFirst();
  }

  /** Whether a file in a folder of decks is one: by its ending, and not hidden or a README. */
  public static boolean isDeck(String fileName) {
    return DECKS.contains(ending(fileName))
        && !fileName.startsWith(".")
        && !fileName.startsWith("_")
        && !fileName.toUpperCase(Locale.ROOT).startsWith("README.");
  }

  /** The endings of decks in folders, for messages. */
  static String endingsInFolders() {
    return DECKS.stream().sorted().map(ending -> "." + ending).collect(Collectors.joining(", "));
  }

  /** The endings that can be read, for messages. */
  public String endings() {
    Set<String> endings = new TreeSet<>();
    readers.forEach(reader -> reader.endings().forEach(ending -> endings.add("." + ending)));
    // Read by the same class, to say what to do instead.
    endings.remove(".colpkg");
    return String.join(", ", endings);
  }

  private static String ending(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
