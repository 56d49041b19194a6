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

  /** Endings of decks in folders. */
  private static final Set<String> DECKS = Set.of("txt", "csv", "tsv", "md", "apkg", "xlsx");

  /** Endings of what might be meant as a deck, but is none in a folder. */
  private static final Set<String> LIKELY =
      Set.of(
          "anki",
          "colpkg",
          "docx",
          "markdown",
          "numbers",
          "ods",
          "odt",
          "org",
          "rtf",
          "tab",
          "text",
          "xls",
          "xlsb",
          "xlsm");

  /** Texts that stand beside decks, by their names without an ending. */
  private static final Set<String> TEXTS =
      Set.of(
          "changelog",
          "code_of_conduct",
          "contributing",
          "copying",
          "licence",
          "license",
          "notice",
          "requirements",
          "todo");

  public Formats(ReadOptions options) {
    readers =
        List.of(
            new DelimitedDeckReader(options),
            new MarkdownDeckReader(options),
            new SpreadsheetDeckReader(options),
            new PackageDeckReader(options.defaults()));
  }

  /** The reader for a file's name. */
  public Optional<DeckReader> readerOf(String fileName) {
    String ending = ending(fileName);
    return readers.stream().filter(reader -> reader.endings().contains(ending)).findFirst();
  }

  /**
   * Whether a file in a folder of decks is one: by its ending, and not hidden, a README or the
   * like.
   */
  public static boolean isDeck(String fileName) {
    return DECKS.contains(ending(fileName)) && !isHidden(fileName) && !isText(fileName);
  }

  /** Whether a file in a folder of decks is none, although its author might take it for one. */
  static boolean isLikelyDeck(String fileName) {
    boolean isOther = LIKELY.contains(ending(fileName)) || isText(fileName);
    return isOther && !isHidden(fileName) && !isReadme(fileName);
  }

  /** Excel's own files beside an open workbook begin with {@code ~$}. */
  private static boolean isHidden(String fileName) {
    return fileName.startsWith(".") || fileName.startsWith("_") || fileName.startsWith("~$");
  }

  private static boolean isReadme(String fileName) {
    return fileName.toUpperCase(Locale.ROOT).startsWith("README.");
  }

  private static boolean isText(String fileName) {
    String folded = fileName.toLowerCase(Locale.ROOT).replace('-', '_');
    int dot = folded.lastIndexOf('.');
    boolean isProse = Set.of("txt", "md").contains(ending(fileName));
    return isReadme(fileName) || (isProse && TEXTS.contains(folded.substring(0, Math.max(0, dot))));
  }

  /** The endings of decks in folders, for messages. */
  static String endingsInFolders() {
    return DECKS.stream().sorted().map(ending -> "." + ending).collect(Collectors.joining(", "));
  }

  /** The endings that can be read, for messages. */
  public String endings() {
    Set<String> endings = new TreeSet<>();
    readers.forEach(reader -> reader.endings().forEach(ending -> endings.add("." + ending)));
    return String.join(", ", endings);
  }

  private static String ending(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
