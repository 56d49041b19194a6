package dev.glossdeck.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The keys of files from one build to the next: for each file the key of all that its content is
 * made of, and the hash of that content. A file that has this hash need not be made again from the
 * same key, whoever wrote it. Holds for one version of the tool. Safe for several threads.
 */
public final class MadeFiles {
  private final Map<String, Made> before;
  private final MadeGroups groups;
  private final boolean isKept;

  /** Without hashes as long as the content is not complete. */
  private final Map<String, Made> now = new ConcurrentHashMap<>();

  private final AtomicInteger kept = new AtomicInteger();

  private record Made(String key, String hash) {}

  private MadeFiles(Map<String, Made> before, MadeGroups groups, boolean isKept) {
    this.before = before;
    this.groups = groups;
    this.isKept = isKept;
  }

  /** Nothing is known of an earlier build, and nobody will ask what this one made. */
  public static MadeFiles none() {
    return new MadeFiles(Map.of(), new MadeGroups(), false);
  }

  /**
   * Reads the record of an earlier build.
   *
   * @param text as {@link #text} gave it; lines of another form are passed over
   * @return the keys and hashes of its files
   */
  public static MadeFiles parse(String text) {
    Map<String, Made> before = new TreeMap<>();
    MadeGroups groups = new MadeGroups();
    for (String line : text.split("\n", -1)) {
      String[] columns = line.split("\t", -1);
      if (columns.length == 3) {
        before.put(columns[0], new Made(columns[1], columns[2]));
      } else {
        groups.parse(columns);
      }
    }
    return new MadeFiles(before, groups, true);
  }

  /**
   * The record of this build, for the next one.
   *
   * @return a line a file: its path, its key and its hash, sorted, separated by tabs; then lines of
   *     files that are made together
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(now)
        .forEach(
            (path, made) ->
                text.append(path)
                    .append('\t')
                    .append(made.key)
                    .append('\t')
                    .append(made.hash)
                    .append('\n'));
    groups.writeTo(text);
    return text.toString();
  }

  /**
   * Numbers of files.
   *
   * @param all those whose keys this build has told
   * @param kept those among them that were not made again
   */
  public record Count(int all, int kept) {}

  /** The files that are made one by one. */
  public Count pages() {
    return new Count(now.size(), kept.get());
  }

  /** The files that are made together. */
  public Count downloads() {
    return groups.count();
  }

  /**
   * The content of a published file, if it is as it would be made again.
   *
   * @param path of the file
   * @param made identifies all that its content is made of now
   * @param file the published file
   */
  Optional<Output.Content> unharmed(String path, Supplier<String> made, Path file)
      throws IOException {
    if (!isKept) {
      return Optional.empty();
    }
    String key = made.get();
    now.put(path, new Made(key, ""));
    Made last = before.get(path);
    if (last == null || !last.key.equals(key) || !isIntact(file, last.hash)) {
      return Optional.empty();
    }
    kept.incrementAndGet();
    return Optional.of(out -> Files.copy(file, out));
  }

  /** Whether a file has the content that it was published with. */
  static boolean isIntact(Path file, String hash) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.isReadable(file)
        && Hashes.isOf(file, hash);
  }

  /**
   * Writes files as {@link Output#together} does, those of the published folder if they are kept.
   */
  String together(String group, Output.Key key, Output.Maker maker, Path folder, Output output)
      throws IOException {
    return isKept ? groups.write(group, key.make(), folder, maker, output) : maker.make(output);
  }

  void written(String path, String hash) {
    if (now.computeIfPresent(path, (same, made) -> new Made(made.key, hash)) == null && isKept) {
      groups.written(path, hash);
    }
  }
}
