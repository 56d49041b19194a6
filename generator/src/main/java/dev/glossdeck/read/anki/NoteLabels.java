package dev.glossdeck.read.anki;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.NoteDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels by which people find a note of a package, which has no lines: the id by which Anki's
 * browser finds it, {@code nid:1234567890123}, and its first words.
 */
final class NoteLabels {
  /** In UTF-16 units. */
  private static final int MOST_OF_THE_WORDS = 40;

  private final String path;
  private final List<Long> ids = new ArrayList<>();
  private final Map<Integer, String> words = new HashMap<>();

  NoteLabels(String path) {
    this.path = path;
  }

  /** The place of the next note. */
  SourcePosition add(long id) {
    ids.add(id);
    return new SourcePosition(path, ids.size(), 1);
  }

  /** Remembers the words of a note that is refused. */
  void refused(SourcePosition place, String question) {
    words.put(place.line(), question);
  }

  /** Problems of notes, with their labels. */
  List<Diagnostic> labelled(List<Diagnostic> found, List<NoteDraft> drafts) {
    Map<Integer, NoteDraft> byLine = new HashMap<>();
    if (!found.isEmpty()) {
      drafts.forEach(draft -> byLine.put(draft.position().line(), draft));
    }
    return found.stream().map(one -> labelled(one, byLine)).toList();
  }

  private Diagnostic labelled(Diagnostic found, Map<Integer, NoteDraft> drafts) {
    int line = found.position().line();
    if (!words.containsKey(line)) {
      NoteDraft draft = drafts.get(line);
      words.put(line, draft == null ? "" : draft.question().filled().plainText());
    }
    String shown = words.get(line).isEmpty() ? "" : ", \"" + shortened(words.get(line)) + "\"";
    return new Diagnostic(
        found.severity(),
        found.position(),
        found.code(),
        found.problem() + " (note nid:" + ids.get(line - 1) + shown + ")",
        found.remedy());
  }

  private static String shortened(String text) {
    if (text.length() <= MOST_OF_THE_WORDS) {
      return text;
    }
    int space = text.lastIndexOf(' ', MOST_OF_THE_WORDS);
    int end = space > 0 ? space : text.offsetByCodePoints(0, MOST_OF_THE_WORDS / 2);
    return text.substring(0, end) + "…";
  }
}
