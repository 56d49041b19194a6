package dev.glossdeck.publish.lockfile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The attributes that let Git merge locks by taking the lines of both sides (Git, "gitattributes",
 * "Built-in merge drivers"). Without them, notes that two branches add to one deck often are a
 * conflict, for their lines are neighbours.
 *
 * @param text of the whole file, a character a byte
 * @param told to the author
 */
public record GitAttributes(String text, String told) {
  public static final String NAME = ".gitattributes";

  private static final String RULE = " merge=union";

  /** A character a byte. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  /**
   * The file that a folder lacks.
   *
   * @param folder of the lock
   * @param pattern for it
   * @return empty outside of what Git keeps, or if a rule is there
   */
  public static Optional<GitAttributes> missing(Path folder, String pattern) throws IOException {
    String rule = new String(pattern.getBytes(StandardCharsets.UTF_8), BYTES);
    for (Path each = folder; each != null; each = each.getParent()) {
      Path file = each.resolve(NAME);
      if (Files.isRegularFile(file) && rules(file).lines().anyMatch(line -> covers(line, rule))) {
        return Optional.empty();
      }
      if (Files.exists(each.resolve(".git"))) {
        return Optional.of(with(rule, pattern, folder.resolve(NAME)));
      }
    }
    return Optional.empty();
  }

  private static GitAttributes with(String rule, String pattern, Path file) throws IOException {
    String before = Files.isRegularFile(file) ? rules(file) : "";
    String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    return new GitAttributes(
        before + gap + rule + RULE + "\n",
        "  added \""
            + pattern
            + RULE
            + "\" to "
            + NAME
            + ", so that branches merge; commit it, too");
  }

  private static boolean covers(String line, String pattern) {
    List<String> words = List.of(line.split("[ \\t]+"));
    return List.of(pattern, "*.lock").contains(words.get(0))
        && words.stream().skip(1).anyMatch(word -> word.startsWith("merge"));
  }

  /** The whole file, as bytes. */
  public byte[] bytes() {
    return text.getBytes(BYTES);
  }

  /** The bytes of other rules stay as they are, whatever their encoding. */
  private static String rules(Path file) throws IOException {
    return Files.readString(file, BYTES);
  }
}
