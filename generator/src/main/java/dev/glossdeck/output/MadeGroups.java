package dev.glossdeck.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Files that are made together, from one build to the next: a group has a key of all that they are
 * made of, the report of who made them, and the hash of each.
 */
final class MadeGroups {
  /** A name, a key and a report, then path and hash of each file. */
  private static final int FIRST_PATH = 3;

  private final Map<String, Group> before = new TreeMap<>();
  private final Map<String, Group> groups = new ConcurrentHashMap<>();

  /** Of files that are not made one by one. */
  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  private final AtomicInteger kept = new AtomicInteger();

  /**
   * One group.
   *
   * @param hashes of the contents of its files, by their paths
   */
  private record Group(String key, String report, SortedMap<String, String> hashes) {
    boolean isIntact(Path folder) throws IOException {
      for (Map.Entry<String, String> file : hashes.entrySet()) {
        if (!MadeFiles.isIntact(folder.resolve(file.getKey()), file.getValue())) {
          return false;
        }
      }
      return true;
    }
  }

  /** Adds a group of an earlier build; passes over a line of another form. */
  void parse(String... columns) {
    if (columns.length <= FIRST_PATH || columns.length % 2 == 0) {
      return;
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    for (int i = FIRST_PATH; i < columns.length; i += 2) {
      hashes.put(columns[i], columns[i + 1]);
    }
    try {
      byte[] report = Base64.getDecoder().decode(columns[2]);
      before.put(
          columns[0], new Group(columns[1], new String(report, StandardCharsets.UTF_8), hashes));
    } catch (IllegalArgumentException e) {
      // No report that we wrote: the group is made again.
    }
  }

  /** Adds a line for each group of this build, sorted, its columns separated by tabs. */
  void writeTo(StringBuilder text) {
    new TreeMap<>(groups)
        .forEach(
            (name, group) -> {
              byte[] report = group.report.getBytes(StandardCharsets.UTF_8);
              String told = Base64.getEncoder().encodeToString(report);
              text.append(String.join("\t", name, group.key, told));
              group.hashes.forEach(
                  (path, hash) -> text.append('\t').append(path).append('\t').append(hash));
              text.append('\n');
            });
  }

  /** Receives a file that was written. */
  void written(String path, String hash) {
    hashes.put(path, hash);
  }

  /** The files of all groups of this build. */
  MadeFiles.Count count() {
    int all = groups.values().stream().mapToInt(group -> group.hashes.size()).sum();
    return new MadeFiles.Count(all, kept.get());
  }

  /**
   * Writes the files of a group as they are in the published folder, or makes them.
   *
   * @param name of the group
   * @param key identifies all that they are made of now
   * @param folder the published folder
   * @param maker makes them
   * @param output the destination
   * @return the report of the maker, of now or then
   */
  String write(String name, String key, Path folder, Output.Maker maker, Output output)
      throws IOException {
    Set<String> paths = ConcurrentHashMap.newKeySet(); // Makers may write from several threads.
    Output noting =
        (path, content) -> {
          output.file(path, content);
          paths.add(path);
        };
    Group last = before.get(name);
    String report;
    if (last != null && last.key.equals(key) && last.isIntact(folder)) {
      report = last.report;
      for (String path : last.hashes.keySet()) {
        noting.file(path, out -> Files.copy(folder.resolve(path), out));
      }
      kept.addAndGet(last.hashes.size());
    } else {
      report = maker.make(noting);
    }
    SortedMap<String, String> made = new TreeMap<>();
    paths.forEach(path -> made.put(path, hashes.get(path)));
    groups.put(name, new Group(key, report, made));
    return report;
  }
}
