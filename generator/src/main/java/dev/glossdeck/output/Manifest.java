package dev.glossdeck.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The list of the published files in a folder, by which a later build knows which files it may
 * replace. Each line has a path, the hash of its content and the exporter that wrote it, separated
 * by tabs. Above them stands a line {@code # deck } with its id for each deck.
 */
final class Manifest {
  static final String NAME = ".glossdeck-manifest";
  private static final String HEADER = "# glossdeck manifest 1";

  private static final String DECK = "# deck ";

  private final NavigableMap<String, Entry> entries;
  private final SortedSet<String> deckIds;
  private final Map<String, List<String>> byFolded;

  /**
   * A published file.
   *
   * @param hash of its content, see {@link Hashes}
   * @param owner the name of the exporter that wrote it
   */
  record Entry(String hash, String owner) {}

  /**
   * A list.
   *
   * @param entries by their paths
   * @param deckIds the decks whose build wrote them; empty if they are not known
   */
  Manifest(Map<String, Entry> entries, Set<String> deckIds) {
    this.deckIds = new TreeSet<>(deckIds);
    this.entries = new TreeMap<>(entries);
    this.byFolded =
        this.entries.keySet().stream().collect(Collectors.groupingBy(OutputPaths::folded));
  }

  /** Reads the manifest of a folder; an empty one if it has none. */
  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    Map<String, Entry> entries = new TreeMap<>();
    Set<String> deckIds = new TreeSet<>();
    if (Files.isRegularFile(file)) {
      for (String line : lines(file)) {
        if (line.startsWith(DECK) && line.indexOf('\t') < 0) {
          deckIds.add(line.substring(DECK.length()));
        } else if (!line.equals(HEADER)) {
          read(line, file, entries);
        }
      }
    }
    return new Manifest(entries, deckIds);
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw damaged(file);
    }
  }

  private static void read(String line, Path file, Map<String, Entry> entries) throws IOException {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3 || !OutputPaths.isPlain(columns[0])) {
      throw damaged(file);
    }
    entries.put(columns[0], new Entry(columns[1], columns[2]));
  }

  private static FileSystemException damaged(Path file) {
    return new FileSystemException(
        file.toString(), null, "is damaged; delete it and what Glossdeck wrote into the folder");
  }

  /** The paths that denote the same file on a case-insensitive file system. */
  List<String> sameIgnoringCase(String path) {
    return byFolded.getOrDefault(OutputPaths.folded(path), List.of());
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    deckIds.forEach(id -> text.append(DECK).append(id).append('\n'));
    entries.forEach(
        (path, entry) ->
            text.append(path)
                .append('\t')
                .append(entry.hash)
                .append('\t')
                .append(entry.owner)
                .append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The decks whose build wrote the files; empty if they are not known. */
  SortedSet<String> deckIds() {
    return deckIds;
  }

  NavigableMap<String, Entry> entries() {
    return entries;
  }
}
