package dev.glossdeck.publish.source;

import dev.glossdeck.read.DeckSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A deck's file on disk.
 *
 * @param file the path of the file
 * @param shown as the user named it, {@code /} between folders
 * @param folders the names of the folders between the named one and the file, outermost first
 * @param isNamed whether the user named the file itself, and not a folder around it
 */
public record DeckFile(Path file, String shown, List<String> folders, boolean isNamed) {
  public DeckFile {
    folders = List.copyOf(folders);
  }

  /** The file as a reader sees it. */
  public DeckSource source() {
    return DeckSource.of(shown, file, this::neighbour);
  }

  /** The time of its last change. */
  public Instant modified() throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  /** The times of the last changes of those files beside it that exist. */
  public List<Instant> modified(Collection<String> names) throws IOException {
    List<Instant> times = new ArrayList<>();
    for (String name : names) {
      Path beside = file.resolveSibling(name);
      if (Files.isRegularFile(beside)) {
        times.add(Files.getLastModifiedTime(beside).toInstant());
      }
    }
    return times;
  }

  private Optional<InputStream> neighbour(String name) throws IOException {
    try {
      Path folder = file.toRealPath().getParent();
      Path wanted = FoundNames.resolve(folder, name);
      boolean inside = Files.isRegularFile(wanted) && wanted.toRealPath().startsWith(folder);
      return inside ? Optional.of(Files.newInputStream(wanted)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
