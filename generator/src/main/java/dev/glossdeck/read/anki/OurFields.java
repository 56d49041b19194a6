package dev.glossdeck.read.anki;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.GlossaryEntry;
import dev.glossdeck.deck.Naming;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.markup.HtmlDefinitions;
import dev.glossdeck.markup.MarkupText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a note of our own note type, as {@code export.anki} writes them.
 *
 * @param contents HTML by the field's name
 */
record OurFields(Map<String, String> contents) {
  private static final List<String> FIRST =
      List.of("Question", "Answer", "Extra", "Headword", "Aliases", "Topic", "See");
  private static final String TOPIC_TAG = "topic::";

  /** Copies the map. */
  OurFields {
    contents = Map.copyOf(contents);
  }

  /** Whether a note type is ours. */
  static boolean isType(NoteType type) {
    return type.fields().size() > FIRST.size()
        && type.fields().subList(0, FIRST.size()).equals(FIRST);
  }

  static OurFields of(NoteType type, List<String> contents) {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < Math.min(contents.size(), type.fields().size()); i++) {
      byName.put(type.fields().get(i), contents.get(i));
    }
    return new OurFields(byName);
  }

  MarkupText question() {
    return PackageNotes.text(get("Question"));
  }

  MarkupText answer() {
    return PackageNotes.text(get("Answer"));
  }

  List<Field> further() {
    return HtmlDefinitions.of(get("Extra")).definitions().stream()
        .map(found -> new Field(found.term(), PackageNotes.text(found.content())))
        .toList();
  }

  NoteKind kind(boolean isCloze) {
    if (isCloze) {
      return NoteKind.CLOZE;
    }
    if (!get("Typed").isBlank()) {
      return NoteKind.TYPED;
    }
    return get("Reverse").isBlank() ? NoteKind.BASIC : NoteKind.REVERSED;
  }

  Optional<String> topic() {
    return word("Topic");
  }

  Optional<String> language() {
    return word("Language");
  }

  List<String> see() {
    return words("See");
  }

  /** A tag that the export has made of the topic. */
  boolean isTopicTag(String tag) {
    return tag.startsWith(TOPIC_TAG) && topic().isPresent();
  }

  /** What the author must have said, since it is not what would be derived without. */
  Naming naming(GlossaryEntry derived) {
    List<String> aliases = words("Aliases");
    return new Naming(
        word("Headword").filter(term -> !unnumbered(term).equals(unnumbered(derived.headword()))),
        aliases.equals(derived.aliases()) ? List.of() : aliases,
        see());
  }

  /** Which of two equal headwords gets a number depends on their neighbours. */
  private static String unnumbered(String headword) {
    return headword.replaceFirst(" \\(\\d+\\)$", "");
  }

  private Optional<String> word(String field) {
    return Optional.of(PackageNotes.text(get(field)).plainText()).filter(text -> !text.isEmpty());
  }

  private List<String> words(String field) {
    return word(field).stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private String get(String field) {
    return contents.getOrDefault(field, "");
  }
}
