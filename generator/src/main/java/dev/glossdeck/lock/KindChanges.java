package dev.glossdeck.lock;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds edits that do not reach learners' collections as they are meant: Anki keeps notes with gaps
 * under a note type of their own, which a note never leaves, and knows each gap's card by its
 * number.
 */
public final class KindChanges {
  /** A gap with its number and its text up to a hint (Anki manual, "Cloze Deletion"). */
  private static final Pattern GAP = Pattern.compile("\\{\\{c(\\d+)::(.*?)(?:::|\\}\\})");

  private KindChanges() {}

  /**
   * Compares notes with the lines that they have in their lock.
   *
   * @param matching the deck's notes, found in the lock
   * @param lock the deck's
   * @param diagnostics takes an error for each note that got or lost all its gaps, and a warning
   *     for each whose gaps have other numbers
   */
  public static void check(Matching matching, Lock lock, Diagnostics diagnostics) {
    for (Note note : matching.deck().notes()) {
      LockEntry entry = lock.entries().get(note.id());
      if (entry != null) {
        check(note, entry.question().now(), diagnostics);
      }
    }
  }

  private static void check(Note note, String before, Diagnostics diagnostics) {
    boolean had = GAP.matcher(before).find();
    boolean isCloze = note.kind() == NoteKind.CLOZE;
    // Marks of gaps that are nothing but text were so before, too.
    if (had != isCloze && GAP.matcher(note.question().source()).find() != had) {
      diagnostics.error(
          note.position(),
          DiagnosticCode.KIND_CHANGED,
          "the card "
              + note.id()
              + (isCloze ? " has gaps now, and had none" : " had gaps, and has none now")
              + ": Anki would never take it again",
          "give it another id in the deck, such as "
              + note.id()
              + "-2, under which it is new to learners, and the former one retired; stamp --new"
              + " cannot, since it is for cards whose id the deck does not say");
    } else if (isCloze) {
      checkNumbers(note, before, diagnostics);
    }
  }

  private static void checkNumbers(Note note, String before, Diagnostics diagnostics) {
    Map<String, String> former = numbers(before);
    Map<String, String> now = numbers(note.question().source());
    now.keySet().retainAll(former.keySet());
    now.entrySet().stream()
        .filter(gap -> !gap.getValue().equals(former.get(gap.getKey())))
        .findFirst()
        .ifPresent(
            gap ->
                diagnostics.warning(
                    note.position(),
                    DiagnosticCode.GAP_RENUMBERED,
                    "the gap \""
                        + gap.getKey()
                        + "\" has the number "
                        + gap.getValue()
                        + " and had "
                        + former.get(gap.getKey())
                        + ", so what learners know of it goes to another gap",
                    "give gaps the numbers that they had, and new ones the next"));
  }

  /** Of gaps with the same text the first. */
  private static Map<String, String> numbers(String question) {
    Map<String, String> numbers = new TreeMap<>();
    Matcher gap = GAP.matcher(question);
    while (gap.find()) {
      numbers.putIfAbsent(gap.group(2), gap.group(1));
    }
    return numbers;
  }
}
