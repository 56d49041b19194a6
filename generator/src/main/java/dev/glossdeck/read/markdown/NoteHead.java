package dev.glossdeck.read.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The head of a file that is one note, above its sections.
 *
 * @param guid the note's id
 * @param kind the name of its note type
 * @param tags without repetition
 * @param deck the full name of its deck in Anki
 */
record NoteHead(
    Optional<String> guid, Optional<String> kind, List<String> tags, Optional<String> deck) {
  /** Nothing said. */
  static final NoteHead NONE =
      new NoteHead(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  private static final List<String> GUID = List.of("guid", "id");
  private static final List<String> KIND =
      List.of("note_type", "notetype", "note type", "note-type", "model");

  /** Copies the list. */
  NoteHead {
    tags = List.copyOf(tags);
  }

  static NoteHead of(FrontMatter matter) {
    return new NoteHead(
        first(matter, GUID), first(matter, KIND), tags(matter), matter.value("deck"));
  }

  /** A note of another one's tags and more. */
  NoteHead tagged(List<String> more) {
    List<String> all = Stream.concat(tags.stream(), more.stream()).distinct().toList();
    return new NoteHead(guid, kind, all, deck);
  }

  /** Whether front matter is that of a note and not of a deck. */
  static boolean isIn(FrontMatter matter) {
    return matter.settings().keySet().stream()
        .anyMatch(key -> key.equals("guid") || KIND.contains(key));
  }

  /** The settings that say nothing of a note. */
  static Set<String> unknown(FrontMatter matter) {
    Set<String> unknown = new TreeSet<>(matter.settings().keySet());
    List<String> known = new ArrayList<>(List.of("tags", "deck"));
    known.addAll(GUID);
    known.addAll(KIND);
    unknown.removeAll(known);
    return unknown;
  }

  private static Optional<String> first(FrontMatter matter, List<String> keys) {
    return keys.stream()
        .flatMap(key -> matter.value(key).stream())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** A list, or words in one text. */
  private static List<String> tags(FrontMatter matter) {
    return words(matter.values("tags"));
  }

  /** Words between white space and commas. */
  static List<String> words(List<String> texts) {
    return texts.stream()
        .flatMap(value -> Arrays.stream(value.split("[\\s,]+")))
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
