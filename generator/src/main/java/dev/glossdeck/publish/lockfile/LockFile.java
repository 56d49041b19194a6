package dev.glossdeck.publish.lockfile;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.lock.Lock;
import dev.glossdeck.lock.LockReader;
import dev.glossdeck.publish.source.DeckFile;
import dev.glossdeck.publish.source.Failures;
import dev.glossdeck.publish.source.Formats;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The path of a deck's lock, whether it exists or not: beside the deck, with {@code .lock} behind
 * the deck's name. A folder whose files are a note each has {@code glossdeck.lock} within, so that
 * it may be renamed.
 *
 * @param file the path of the file
 * @param shown as the user knows it, {@code /} between folders
 */
public record LockFile(Path file, String shown) {
  private static final String ENDING = ".lock";
  private static final String IN_FOLDER = "glossdeck.lock";

  public static LockFile beside(DeckFile deck) {
    String name = deck.file().getFileName() + ENDING;
    return new LockFile(deck.file().resolveSibling(name), deck.shown() + ENDING);
  }

  /** In the folder of a note. */
  public static LockFile within(String folder, Path note) {
    return new LockFile(note.resolveSibling(IN_FOLDER), folder + "/" + IN_FOLDER);
  }

  public SourcePosition start() {
    return SourcePosition.startOf(shown);
  }

  /** The pattern for all such locks, for Git. */
  public String pattern() {
    String name = file.getFileName().toString();
    String deck = name.substring(0, name.length() - ENDING.length());
    int dot = deck.lastIndexOf('.');
    return dot < 0 ? name : "*" + deck.substring(dot) + ENDING;
  }

  /** Whether the deck is among the files that Git keeps, whose times a checkout changes. */
  public boolean isInGit() {
    for (Path each = file.toAbsolutePath().getParent(); each != null; each = each.getParent()) {
      if (Files.exists(each.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  /** The lock; empty if there is none, or with what is wrong with it. */
  public Optional<Lock> read(Diagnostics diagnostics, Diagnostics failures) {
    Optional<String> text = text(diagnostics, failures);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    LockReader.Result result = LockReader.read(shown, text.get());
    diagnostics.addAll(result.diagnostics());
    return result.lock();
  }

  private Optional<String> text(Diagnostics diagnostics, Diagnostics failures) {
    try {
      return content();
    } catch (CharacterCodingException e) {
      diagnostics.error(
          start(), DiagnosticCode.NOT_UTF_8, "the lock is not UTF-8", "save the file as UTF-8");
    } catch (IOException e) {
      failures.error(
          start(),
          DiagnosticCode.UNREADABLE,
          "the lock cannot be read: " + Failures.reason(e),
          "check its permissions");
    }
    return Optional.empty();
  }

  /** The content of the file; empty if there is none. */
  public Optional<String> content() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
  }

  /** Warns of locks beside decks that have none: a deck may have been renamed without its lock. */
  public static List<Diagnostic> strays(List<LockedDeck> decks) {
    SortedMap<String, Diagnostic> found = new TreeMap<>();
    for (LockedDeck deck : decks) {
      boolean isFile = !deck.file().file().getFileName().toString().equals(IN_FOLDER);
      if (deck.lock().isEmpty() && isFile && !Files.exists(deck.file().file)) {
        for (LockFile stray : deck.file().strays()) {
          found.putIfAbsent(stray.shown, stray.warning(deck.file()));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<LockFile> strays() {
    List<LockFile> strays = new ArrayList<>();
    String folder = shown.substring(0, shown.lastIndexOf('/') + 1);
    Path here = file.toAbsolutePath().getParent();
    try (DirectoryStream<Path> locks = Files.newDirectoryStream(here, "*" + ENDING)) {
      for (Path lock : locks) {
        String name = lock.getFileName().toString();
        String deck = name.substring(0, name.length() - ENDING.length());
        if (Formats.isDeck(deck) && !Files.exists(here.resolve(deck))) {
          strays.add(new LockFile(lock, folder + name));
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A deck may be read from a folder that may not be listed.
      return List.of();
    }
    return strays;
  }

  private Diagnostic warning(LockFile wanted) {
    return Diagnostic.warning(
        start(),
        DiagnosticCode.LOCK_WITHOUT_DECK,
        "the deck of this lock is not there",
        "if it was renamed, rename the lock, too, such as to "
            + wanted.file.getFileName()
            + "; else delete it");
  }
}
