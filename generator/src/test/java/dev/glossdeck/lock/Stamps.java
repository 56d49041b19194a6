package dev.glossdeck.lock;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.Sources;
import dev.glossdeck.read.delimited.DelimitedDeckReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decks of text, compared with locks of text. */
final class Stamps {
  static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  private static final String PATH = "deck.txt";

  private Stamps() {}

  /**
   * A deck compared with its lock.
   *
   * @param deck as it is published
   * @param matching its notes, found in the lock
   * @param lock the text of the lock that fits
   * @param report what has changed
   */
  record Compared(Deck deck, Matching matching, String lock, LockReport report) {
    /** The ids of the notes by their questions. */
    Map<String, NoteId> ids() {
      return deck.notes().stream().collect(Collectors.toMap(note -> question(note), Note::id));
    }

    /** The slugs of the notes, in the deck's order. */
    List<String> slugs() {
      return Glossary.of(deck).entries().stream().map(GlossaryEntry::slug).toList();
    }

    private static String question(Note note) {
      return note.question().source();
    }
  }

  /** A deck that was never stamped. */
  static Compared first(String... lines) {
    return compare("", TIME, lines);
  }

  /** The next state of a stamped deck, a day later. */
  static Compared next(String lock, String... lines) {
    return compare(lock, TIME.plusSeconds(24 * 60 * 60), lines);
  }

  /** A deck compared with the text of its lock, which may be empty. */
  static Compared compare(String lock, Instant time, String... lines) {
    return compare(lock, time, Decisions.NONE, lines);
  }

  /** The same with decisions of its author. */
  static Compared compare(String lock, Instant time, Decisions decisions, String... lines) {
    Optional<Lock> known = lock.isEmpty() ? Optional.empty() : Optional.of(lock(lock));
    Deck read = read(String.join("\n", lines), known.map(Lock::deckId));
    Matching matching = matching(read, known, decisions);
    Deck deck = known.map(one -> LockHistory.remember(matching, one)).orElse(read);
    Lock fitting = Stamping.stamp(known, matching, Glossary.of(deck), time);
    return new Compared(
        deck, matching, LockWriter.write(fitting), LockReport.between(known, fitting));
  }

  private static Matching matching(Deck read, Optional<Lock> known, Decisions decisions) {
    try {
      return known.isPresent()
          ? Matcher.match(read, known.get(), decisions)
          : Matching.unlocked(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a lock of text says. */
  static Lock lock(String text) {
    LockReader.Result result = LockReader.read(PATH + ".lock", text);
    if (!result.diagnostics().isEmpty()) {
      throw new AssertionError(result.diagnostics() + " in\n" + text);
    }
    return result.lock().orElseThrow();
  }

  /** What is wrong with a lock of text. */
  static String problems(String text) {
    return LockReader.read(PATH + ".lock", text).diagnostics().stream()
        .map(Diagnostic::toString)
        .collect(Collectors.joining("\n"));
  }

  /** The line of a note with a question in a lock of text. */
  static String line(String lock, String question) {
    List<String> lines = lock.lines().filter(line -> line.contains("\t" + question)).toList();
    if (lines.size() != 1) {
      throw new AssertionError(lines + " in\n" + lock);
    }
    return lines.get(0);
  }

  private static Deck read(String text, Optional<String> id) {
    try {
      DeckSource source = Sources.text(PATH, text + "\n").known(id);
      ReadResult result = new DelimitedDeckReader(ReadOptions.NONE).read(source);
      return result.deck().orElseThrow(() -> new AssertionError(result.diagnostics()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
