package dev.glossdeck.lock;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads locks. The order of the lines does not matter, and of a note that has several lines the
 * latest counts, as long as it took the place of the others: so a lock can be merged by taking the
 * lines of both sides, which Git does where {@code .gitattributes} says {@code merge=union}.
 */
public final class LockReader {
  private static final String REMEDY =
      "take the file from an earlier commit; without it, cards that were reworded are new ones";

  /** The marks of a conflict (Git, "git merge", "How conflicts are presented"). */
  private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|\\|{7}|={7}|>{7})(?: [^\t]*)?");

  private final String path;
  private final Diagnostics diagnostics = new Diagnostics();
  private final SortedMap<NoteId, LockEntry> entries = new TreeMap<>();
  private Optional<String> deckId = Optional.empty();
  private Optional<String> deckTitle = Optional.empty();

  /**
   * The result of reading a lock.
   *
   * @param lock empty if something is wrong
   * @param diagnostics problems, in the order of the file
   */
  public record Result(Optional<Lock> lock, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  private LockReader(String path) {
    this.path = path;
  }

  /**
   * Reads a lock.
   *
   * @param path as the user knows it, for messages
   * @param text the content of the file
   * @return the lock, or all that is wrong with it
   */
  public static Result read(String path, String text) {
    return new LockReader(path).read(text);
  }

  private Result read(String text) {
    List<String> lines = text.replace("\uFEFF", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      read(lines.get(i), new SourcePosition(path, i + 1, 1));
    }
    if (deckId.isEmpty() && !diagnostics.hasErrors()) {
      broken(SourcePosition.startOf(path), "the file does not begin as a lock does");
    }
    boolean isWhole = !diagnostics.hasErrors();
    return new Result(
        deckId.filter(id -> isWhole).map(id -> new Lock(id, deckTitle, entries)),
        diagnostics.sorted());
  }

  private void read(String line, SourcePosition place) {
    if (CONFLICT.matcher(line).matches()) {
      conflict(line, place);
    } else if (line.startsWith(LockWriter.TITLE)) {
      title(line.substring(LockWriter.TITLE.length()), place);
    } else if (line.startsWith(LockWriter.DECK)) {
      deck(line.substring(LockWriter.DECK.length()), place);
    } else if (deckId.isEmpty() && !diagnostics.hasErrors()) {
      broken(place, "the file does not begin as a lock does");
    } else if (!line.isBlank()) {
      new LockLineReader(line, place, diagnostics).read().ifPresent(entry -> add(entry, place));
    }
  }

  /** Reported once a conflict, at its first line. */
  private void conflict(String line, SourcePosition place) {
    if (line.startsWith("<")) {
      diagnostics.error(
          place,
          DiagnosticCode.LOCK_CONFLICT,
          "Git could not merge the lock",
          "delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>, keep all others,"
              + " and stamp; \"*.lock merge=union\" in .gitattributes does that by itself");
    } else if (!diagnostics.hasErrors()) {
      broken(place, "the line is what is left of a conflict");
    }
  }

  private void title(String title, SourcePosition place) {
    String[] parts = title.split("\\s+", 2);
    if (!parts[0].equals(LockWriter.VERSION)) {
      diagnostics.error(
          place,
          DiagnosticCode.LOCK_VERSION,
          "the lock is of the version \"" + parts[0] + "\", which this tool does not know",
          "use the tool that wrote it, or a later one");
    } else if (parts.length < 2 || parts[1].isBlank()) {
      broken(place, "the deck's id is missing");
    } else if (deckId.filter(id -> !id.equals(parts[1].strip())).isPresent()) {
      diagnostics.error(
          place,
          DiagnosticCode.LOCK_CONFLICT,
          "the deck has the id \"" + deckId.orElseThrow() + "\" above and another one here",
          "delete one of the two lines");
    } else {
      deckId = Optional.of(parts[1].strip());
    }
  }

  private void deck(String title, SourcePosition place) {
    if (deckTitle.filter(other -> !other.equals(title)).isPresent()) {
      diagnostics.error(
          place,
          DiagnosticCode.LOCK_CONFLICT,
          "learners have the deck as \"" + deckTitle.get() + "\" above and otherwise here",
          "delete one of the two lines");
    } else {
      deckTitle = Optional.of(title);
    }
  }

  private void add(LockEntry entry, SourcePosition place) {
    LockEntry other = entries.putIfAbsent(entry.id(), entry);
    if (other == null || entry.isSuccessorOf(other)) {
      entries.put(entry.id(), entry);
    } else if (entry.saysTheSame(other)) {
      entries.put(entry.id(), later(entry, other));
    } else if (!other.isSuccessorOf(entry)) {
      diagnostics.error(
          place,
          DiagnosticCode.LOCK_CONFLICT,
          "the note \"" + entry.id() + "\" is there twice, for it was changed in two ways",
          "keep the line that fits the deck, delete the other, and stamp");
    }
  }

  /** The same change on both sides of a merge. */
  private static LockEntry later(LockEntry one, LockEntry other) {
    return one.changed().isAfter(other.changed()) ? one.insteadOf(other) : other.insteadOf(one);
  }

  private void broken(SourcePosition place, String problem) {
    diagnostics.error(place, DiagnosticCode.BROKEN_LOCK, problem, REMEDY);
  }
}
