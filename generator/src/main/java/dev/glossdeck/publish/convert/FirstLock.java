package dev.glossdeck.publish.convert;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.lock.Lock;
import dev.glossdeck.lock.LockWriter;
import dev.glossdeck.lock.Matching;
import dev.glossdeck.lock.Stamping;
import dev.glossdeck.output.NewFiles;
import dev.glossdeck.publish.library.LibraryReader;
import dev.glossdeck.publish.lockfile.LockFile;
import dev.glossdeck.publish.lockfile.LockedDeck;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lock of a deck whose notes learners have in Anki already. It says when each last changed
 * there, so that the next edition brings them only what its author edits.
 */
final class FirstLock {
  private final ReadOptions reading;
  private final Instant time;

  /**
   * A lock.
   *
   * @param time for notes of which their collection does not say it
   */
  FirstLock(ReadOptions reading, Instant time) {
    this.reading = reading;
    this.time = time;
  }

  /**
   * Writes the lock beside a deck, unless there is one.
   *
   * @param file the deck as it was written
   * @param source the deck as it was read
   * @return a sentence that tells what was written
   * @throws IOException if it cannot be written
   */
  Optional<String> write(Path file, Deck source) throws IOException {
    Optional<LockedDeck> read =
        new LibraryReader(reading).read(List.of(file)).locked().stream().findFirst();
    if (read.isEmpty() || Files.exists(read.get().file().file())) {
      return Optional.empty();
    }
    LockFile place = read.get().file();
    Deck deck = read.get().deck();
    Deck known = deck.remembered(deck.notes(), source.history());
    Lock lock =
        Stamping.stamp(Optional.empty(), Matching.unlocked(known), Glossary.of(known), time)
            .titled(known.fullName());
    Path folder = place.file().toAbsolutePath().getParent();
    try (NewFiles files = NewFiles.in(folder, Set.of())) {
      files.file(place.file().getFileName().toString(), LockWriter.write(lock));
      files.publish();
    }
    return Optional.of(
        place.shown() + ": remembers when the notes last changed in Anki; commit it with the deck");
  }
}
