package dev.glossdeck.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The list of our files in a published folder, so that a later build knows what it may replace. A
 * line a file: path, SHA-256 in hexadecimal and the exporter that wrote it, separated by tabs.
 */
final class Manifest {
  static final String NAME = ".glossdeck-manifest";
  private static final String HEADER = "# glossdeck manifest 1";

  private final NavigableMap<String, Entry> entries;

  /**
   * What is known of a file.
   *
   * @param hash SHA-256, 64 hexadecimal digits
   * @param owner the exporter's name
   */
  record Entry(String hash, String owner) {}

  Manifest(Map<String, Entry> entries) {
    this.entries = new TreeMap<>(entries);
  }

  /** Reads a folder's manifest; an empty one if it has none. */
  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    Map<String, Entry> entries = new TreeMap<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] columns = line.split("\t", -1);
        if (columns.length == 3) {
          entries.put(OutputPaths.checked(columns[0]), new Entry(columns[1], columns[2]));
        } else if (!line.equals(HEADER)) {
          throw new IOException(
              file
                  + " is damaged (delete the folder's files of an earlier build and the manifest)");
        }
      }
    }
    return new Manifest(entries);
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
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

  NavigableMap<String, Entry> entries() {
    return entries;
  }
}
