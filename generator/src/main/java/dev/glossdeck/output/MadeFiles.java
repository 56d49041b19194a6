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
  private final boolean isKept;

  /** Without hashes as long as the content is not complete. */
  private final Map<String, Made> now = new ConcurrentHashMap<>();

  private final AtomicInteger kept = new AtomicInteger();

  private record Made(String key, String hash) {}

  private MadeFiles(Map<String, Made> before, boolean isKept) {
    this.before = before;
    this.isKept = isKept;
  }

  /** Nothing is known of an earlier build, and nobody will ask what this one made. */
  public static MadeFiles none() {
    return new MadeFiles(Map.of(), false);
  }

  /**
   * Reads the record of an earlier build.
   *
   * @param text as {@link #text} gave it; lines of another form are passed over
   * @return the keys and hashes of its files
   */
  public static MadeFiles parse(String text) {
    Map<String, Made> before = new TreeMap<>();
    for (String line : text.split("\n", -1)) {
      String[] columns = line.split("\t", -1);
      if (columns.length == 3) {
        before.put(columns[0], new Made(columns[1], columns[2]));
      }
    }
    return new MadeFiles(before, true);
  }

  /**
   * The record of this build, for the next one.
   *
   * @return a line a file: its path, its key and its hash, sorted, separated by tabs
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
    return text.toString();
  }

  /** The number of files whose keys this build has told. */
  public int count() {
    return now.size();
  }

  /** The number of files that were not made again. */
  public int kept() {
    return kept.get();
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
    boolean isSame =
        last != null
            && last.key.equals(key)
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Files.isReadable(file)
            && Hashes.isOf(file, last.hash);
    if (!isSame) {
      return Optional.empty();
    }
    kept.incrementAndGet();
    return Optional.of(out -> Files.copy(file, out));
  }

  void written(String path, String hash) {
    now.computeIfPresent(path, (same, made) -> new Made(made.key, hash));
  }
}
