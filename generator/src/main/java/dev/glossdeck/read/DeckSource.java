package dev.glossdeck.read;

import dev.glossdeck.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The source of a deck: a reader's only access to the outside.
 *
 * @param path the file as the user named it, {@code /} between folders; for messages
 * @param content opens the file
 * @param neighbours opens files beside it
 * @param knownId the id under which the deck is known from before, whatever its file is called now
 */
public record DeckSource(
    String path, Content content, Neighbours neighbours, Optional<String> knownId) {

  /**
   * A deck that is not known from before.
   *
   * @param path the file as the user named it
   * @param content opens the file
   * @param neighbours opens files beside it
   */
  public DeckSource(String path, Content content, Neighbours neighbours) {
    this(path, content, neighbours, Optional.empty());
  }

  /** Opens the file itself. */
  @FunctionalInterface
  public interface Content {
    /**
     * The file on disk, for formats that are not read from front to back.
     *
     * @return empty for what is no file
     */
    default Optional<Path> file() {
      return Optional.empty();
    }

    /**
     * Opens it from the start.
     *
     * @return its bytes; the caller closes it
     * @throws IOException if it cannot be read
     */
    InputStream open() throws IOException;
  }

  /** Opens files beside the deck, such as pictures, and nothing outside the deck's folder. */
  @FunctionalInterface
  public interface Neighbours {
    /** No neighbours, for a deck that is not a file. */
    Neighbours NONE = name -> Optional.empty();

    /**
     * Opens one.
     *
     * @param name relative to the deck's folder, {@code /} between folders
     * @return its bytes, which the caller closes; empty if there is no such file within the folder
     * @throws IOException if it cannot be read
     */
    Optional<InputStream> open(String name) throws IOException;
  }

  /**
   * A file on disk.
   *
   * @param path as the user named it
   * @param file the path of the file
   * @param neighbours opens files beside it
   * @return its source
   */
  public static DeckSource of(String path, Path file, Neighbours neighbours) {
    Content content =
        new Content() {
          @Override
          public InputStream open() throws IOException {
            return Files.newInputStream(file);
          }

          @Override
          public Optional<Path> file() {
            return Optional.of(file);
          }
        };
    return new DeckSource(path, content, neighbours);
  }

  /**
   * The file's name without its folders.
   *
   * @return such as {@code geography.txt}
   */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * A copy that carries the id under which a lock knows the deck.
   *
   * @param id its id then
   * @return the same file
   */
  public DeckSource known(Optional<String> id) {
    return new DeckSource(path, content, neighbours, id);
  }

  /**
   * A copy that tells which files beside it are opened.
   *
   * @param watcher takes their names
   * @return the same file
   */
  public DeckSource watched(Consumer<String> watcher) {
    Neighbours telling =
        name -> {
          watcher.accept(name);
          return neighbours.open(name);
        };
    return new DeckSource(path, content, telling, knownId);
  }

  /**
   * The deck's id where the deck itself gives none: the one that it is known by, else the file's
   * name without its ending.
   *
   * @return such as {@code geography}, in NFC
   */
  public String defaultId() {
    return knownId.orElseGet(this::idOfName);
  }

  private String idOfName() {
    String name = Names.nfc(fileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * The first character, for what concerns the file as a whole.
   *
   * @return line 1, column 1
   */
  public SourcePosition start() {
    return SourcePosition.startOf(path);
  }
}
