package dev.glossdeck.lock;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.glossary.Slugs;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a line of a lock. */
final class LockLineReader {
  /** From the question on, fields may be empty, and editors take white space at the end away. */
  private static final int NEEDED = 5;

  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

  private final String[] fields;
  private final SourcePosition place;
  private final Diagnostics diagnostics;
  private boolean isBroken;

  LockLineReader(String line, SourcePosition place, Diagnostics diagnostics) {
    this.fields = line.split("\t", -1);
    this.place = place;
    this.diagnostics = diagnostics;
  }

  /** The note; empty with errors if something is wrong. */
  Optional<LockEntry> read() {
    if (fields.length < NEEDED || fields.length > LockLine.FIELDS) {
      broken(0, "the line is cut off, or has a tab too many");
      return Optional.empty();
    }
    Optional<NoteId> id = id(0);
    Optional<Instant> changed = time(2);
    Optional<ContentHash> hash = ContentHash.parse(fields[3]);
    check(hash.isPresent(), 3, "no hash of a content");
    check(!fields[4].isBlank(), 4, "no question");
    List<String> slugs = LockLine.texts(field(6));
    check(Slugs.isWellFormed(fields[1]), 1, "no name of a page");
    check(slugs.stream().allMatch(Slugs::isWellFormed), 6, "no names of pages");
    Optional<Instant> retired = field(7).isEmpty() ? Optional.empty() : time(7);
    Optional<NoteId> after = field(8).isEmpty() ? Optional.empty() : id(8);
    List<String> versions =
        Arrays.stream(field(9).split(" ")).filter(mark -> !mark.isEmpty()).toList();
    check(versions.stream().allMatch(LockLine::isMark), 9, "no marks of lines");
    if (isBroken) {
      return Optional.empty();
    }
    return Optional.of(
        new LockEntry(
            id.orElseThrow(),
            new Revised(fields[1], slugs),
            changed.orElseThrow(),
            hash.orElseThrow(),
            new Revised(LockLine.text(fields[4]), LockLine.texts(field(5))),
            retired,
            new LockEntry.Trace(after, versions)));
  }

  private String field(int index) {
    return index < fields.length ? fields[index] : "";
  }

  private Optional<NoteId> id(int index) {
    String id = LockLine.text(fields[index]);
    check(!id.isBlank(), index, "no id");
    return Optional.of(id).filter(text -> !text.isBlank()).map(NoteId::new);
  }

  private Optional<Instant> time(int index) {
    try {
      if (TIME.matcher(fields[index]).matches()) {
        return Optional.of(Instant.parse(fields[index]));
      }
    } catch (DateTimeException e) {
      // Such as the 31st of February.
    }
    broken(index, "\"" + fields[index] + "\" is no time");
    return Optional.empty();
  }

  private void check(boolean isRight, int index, String problem) {
    if (!isRight) {
      broken(index, "\"" + field(index) + "\" is " + problem);
    }
  }

  /** Tells the first of a line: others often follow from it. */
  private void broken(int index, String problem) {
    if (isBroken) {
      return;
    }
    isBroken = true;
    int before = Arrays.stream(fields).limit(index).mapToInt(LockLineReader::width).sum();
    diagnostics.error(
        place.plusColumns(before),
        DiagnosticCode.BROKEN_LOCK,
        problem,
        "take the line from an earlier commit; without it, a card that was reworded is a new one");
  }

  /** In code points, with the tab behind it. */
  private static int width(String field) {
    return field.codePointCount(0, field.length()) + 1;
  }
}
