package dev.glossdeck.publish.source;

import dev.glossdeck.markup.tree.Nfc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds files whatever the form of the accents in their names, which differs between systems. */
public final class FoundNames {
  private FoundNames() {}

  /**
   * Finds the path of a file beside a deck.
   *
   * @param deck the deck's file, or its folder of notes, as the user named it; links are followed
   * @param name relative to the folder of the deck, {@code /} between folders
   * @return as {@link #resolve} does
   * @throws IOException if a folder cannot be read, or the deck has gone
   */
  public static Path beside(String deck, String name) throws IOException {
    Path source = Path.of(deck).toRealPath();
    return resolve(Files.isDirectory(source) ? source : source.getParent(), name);
  }

  /**
   * Finds the path of a file.
   *
   * @param folder a folder that exists
   * @param name relative to it, {@code /} between folders
   * @return the file of that very name, else one whose name differs only by the form of accents,
   *     else the path that was asked for
   * @throws IOException if a folder cannot be read
   */
  static Path resolve(Path folder, String name) throws IOException {
    Path wanted = folder.resolve(name);
    if (Files.exists(wanted) || isAscii(name)) {
      return wanted;
    }
    Path found = folder;
    for (Path each : folder.relativize(wanted)) {
      found = in(found, each.toString());
    }
    return found;
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }

  private static Path in(Path folder, String name) throws IOException {
    Path wanted = folder.resolve(name);
    if (Files.exists(wanted) || !Files.isDirectory(folder)) {
      return wanted;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Nfc.of(file.getFileName().toString()).equals(Nfc.of(name)))
          .min(Path::compareTo)
          .orElse(wanted);
    }
  }
}
