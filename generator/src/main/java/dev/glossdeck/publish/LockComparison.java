package dev.glossdeck.publish;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.export.anki.AnkiExporter;
import dev.glossdeck.lock.Lock;
import dev.glossdeck.lock.LockReport;
import dev.glossdeck.lock.LockReport.Retired;
import dev.glossdeck.lock.LockReport.Rewording;
import dev.glossdeck.lock.Stamping;
import dev.glossdeck.publish.library.ReadLibrary;
import dev.glossdeck.publish.lockfile.LockedDeck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Decks compared with their locks.
 *
 * @param decks each with the lock that fits it
 */
public record LockComparison(List<Stamped> decks) {
  private static final int MOST_TOLD = 5;
  private static final String STAMP = "stamp, and commit the lock";
  private static final String FIXED_TIME =
      "the build's time is fixed and the deck has no lock, so Anki will skip edits of cards that it"
          + " has";
  private static final String TIME_OF_CHECKOUT =
      "the deck has no lock, and Git changes the times of files, so Anki will take all cards for"
          + " edited, and learners lose tags of their own";

  /** A deck with the lock that fits it, which is made when it is asked for. */
  static final class Stamped {
    private final LockedDeck locked;
    private final Supplier<Lock> stamping;
    private Optional<Lock> fitting = Optional.empty();

    Stamped(LockedDeck locked, Supplier<Lock> stamping) {
      this.locked = locked;
      this.stamping = stamping;
    }

    /** The deck with the lock that it has. */
    LockedDeck locked() {
      return locked;
    }

    boolean isLocked() {
      return locked.lock().isPresent();
    }

    /** The lock that stamping would write. */
    Lock fitting() {
      if (fitting.isEmpty()) {
        fitting = Optional.of(stamping.get());
      }
      return fitting.get();
    }

    boolean fits() {
      return undecided() == 0
          && changedTypes().isEmpty()
          && locked.lock().filter(lock -> lock.equals(fitting())).isPresent();
    }

    int undecided() {
      return locked.matching().undecided().size();
    }

    /** The note types from Anki that have changed since they were last stamped. */
    List<AnkiType> changedTypes() {
      return locked.deck().types().stream().filter(type -> type.edition().isSince()).toList();
    }

    LockReport report() {
      return LockReport.between(locked.lock(), fitting());
    }
  }

  public LockComparison {
    decks = List.copyOf(decks);
  }

  /**
   * Compares what was read.
   *
   * @param times the time at which a deck changed
   */
  public static LockComparison of(ReadLibrary reading, Function<Deck, Instant> times) {
    return new LockComparison(
        reading.locked().stream()
            .map(
                locked ->
                    new Stamped(
                        locked, () -> stamp(locked, reading.library(), times.apply(locked.deck()))))
            .toList());
  }

  private static Lock stamp(LockedDeck locked, Library library, Instant time) {
    return Stamping.stamp(locked.lock(), locked.matching(), library.glossaryOf(locked.deck()), time)
        .titled(title(locked.deck()));
  }

  /** The title that learners have. */
  private static String title(Deck deck) {
    return deck.history().title().orElse(deck.fullName());
  }

  /** The library with the errors and warnings of its locks for a build. */
  public ReadLibrary judge(ReadLibrary reading, BuildOptions options) {
    ReadLibrary judged = judge(reading, options.frozen());
    if (options.frozen() || !options.makes(AnkiExporter.FORMAT)) {
      return judged;
    }
    return judged.with(
        options.timestamp().isPresent()
            ? unlocked(deck -> true, FIXED_TIME)
            : unlocked(deck -> deck.file().isInGit(), TIME_OF_CHECKOUT));
  }

  /** The library with an error for each lock that does not fit, if all have to. */
  public ReadLibrary judge(ReadLibrary reading, boolean frozen) {
    return frozen
        ? reading.with(decks.stream().filter(deck -> !deck.fits()).map(this::outdated).toList())
        : reading;
  }

  private Diagnostic outdated(Stamped deck) {
    String problem =
        deck.isLocked()
            ? "the lock is out of date: " + deck.report() + others(List.of(deck))
            : "the deck has no lock";
    return Diagnostic.error(
        deck.locked().file().start(), DiagnosticCode.LOCK_OUTDATED, problem, STAMP);
  }

  /** Warns of decks whose edits Anki will not tell from what has not changed. */
  private List<Diagnostic> unlocked(Predicate<LockedDeck> isMeant, String problem) {
    return decks.stream()
        .filter(deck -> !deck.isLocked() && isMeant.test(deck.locked()))
        .map(
            deck ->
                Diagnostic.warning(
                    deck.locked().deck().source(), DiagnosticCode.NO_LOCK, problem, STAMP))
        .toList();
  }

  /** The changes since the locks, and the use of a lock where there is none. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(changes());
    List<String> unlocked =
        decks.stream()
            .filter(deck -> !deck.isLocked())
            .map(deck -> deck.locked().deck().source().path())
            .toList();
    if (!unlocked.isEmpty()) {
      String more = unlocked.size() == 1 ? "" : " and " + (unlocked.size() - 1) + " more";
      lines.add(
          "no lock for "
              + unlocked.get(0)
              + more
              + ": with one (stamp), reworded cards keep learners' progress and pages their"
              + " addresses");
    }
    return lines;
  }

  /** The changes since the locks; empty without any. */
  public List<String> changes() {
    List<Stamped> known = decks.stream().filter(Stamped::isLocked).toList();
    if (known.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    LockReport report = LockReport.of(known.stream().map(Stamped::report).toList());
    boolean fits = known.stream().allMatch(Stamped::fits);
    lines.add(
        "since the last stamp: "
            + (fits ? "nothing changed" : report + others(known) + " (" + STAMP + ")"));
    lines.addAll(details(report));
    return lines;
  }

  /** Describes some of the notes that are reworded or retired; without a lock there are none. */
  List<String> details() {
    return details(
        LockReport.of(decks.stream().filter(Stamped::isLocked).map(Stamped::report).toList()));
  }

  private static List<String> details(LockReport report) {
    List<String> lines = new ArrayList<>();
    lines.addAll(told("reworded", report.reworded(), LockComparison::rewording));
    lines.addAll(told("retired", report.retired(), LockComparison::retired));
    return lines;
  }

  private static String others(List<Stamped> decks) {
    int undecided = decks.stream().mapToInt(Stamped::undecided).sum();
    int types = decks.stream().mapToInt(deck -> deck.changedTypes().size()).sum();
    return (undecided == 0 ? "" : ", " + undecided + " undecided")
        + (types == 0 ? "" : ", " + types + (types == 1 ? " note type" : " note types"));
  }

  private static <T> List<String> told(String what, List<T> notes, Function<T, String> words) {
    List<String> lines = new ArrayList<>();
    notes.stream()
        .limit(MOST_TOLD)
        .forEach(note -> lines.add("  " + what + ": " + words.apply(note)));
    if (notes.size() > MOST_TOLD) {
      lines.add("  … and " + (notes.size() - MOST_TOLD) + " more " + what);
    }
    return lines;
  }

  private static String rewording(Rewording rewording) {
    return quoted(rewording.now()) + " was " + quoted(rewording.before());
  }

  private static String retired(Retired retired) {
    return quoted(retired.question())
        + retired
            .successor()
            .map(
                next ->
                    " (if it asks "
                        + quoted(next.question())
                        + " now, stamp with --reworded "
                        + retired.id()
                        + "="
                        + next.id()
                        + ")")
            .orElse("");
  }

  private static String quoted(String question) {
    return "\"" + question + "\"";
  }
}
