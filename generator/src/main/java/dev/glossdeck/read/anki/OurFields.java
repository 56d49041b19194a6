package dev.glossdeck.read.anki;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Naming;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.NoteNames;
import dev.glossdeck.deck.Topic;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.HtmlDefinitions;
import dev.glossdeck.markup.HtmlDefinitions.Definition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a note of our own note type, as {@code export.anki} writes them. What a learner has
 * added to them becomes further fields.
 *
 * @param type the note type, to which a learner may have added fields
 * @param contents HTML by the field's name
 */
record OurFields(NoteType type, Map<String, String> contents) {
  private static final List<String> FIRST =
      List.of("Question", "Answer", "Extra", "Headword", "Aliases", "Topic", "See");

  /** What says something of the note, or is said by it: the key is its id. */
  private static final Set<String> READ =
      Set.of(
          "Question",
          "Answer",
          "Extra",
          "Headword",
          "Aliases",
          "Topic",
          "See",
          "Language",
          "Key",
          "Reverse",
          "Typed");

  private static final String TOPIC_TAG = "topic::";

  /** Whether a note type is ours. */
  static boolean isType(NoteType type) {
    return type.fields().size() > FIRST.size()
        && type.fields().subList(0, FIRST.size()).equals(FIRST);
  }

  static OurFields of(NoteType type, List<String> contents) {
    Map<String, String> byName = new LinkedHashMap<>();
    for (int i = 0; i < contents.size(); i++) {
      byName.putIfAbsent(type.field(i), contents.get(i));
    }
    return new OurFields(type, byName);
  }

  NoteSides sides(FieldTexts texts, SourcePosition place) {
    return new NoteSides(
        texts.side(get("Question"), place),
        texts.side(get("Answer"), place),
        further(texts, place),
        topic(),
        kind());
  }

  private List<Field> further(FieldTexts texts, SourcePosition place) {
    HtmlDefinitions extra = HtmlDefinitions.of(get("Extra"));
    List<Field> further = new ArrayList<>();
    for (Definition found : extra.definitions()) {
      further.add(new Field(found.term(), texts.side(found.content(), place)));
    }
    further.add(new Field("Extra", texts.side(extra.rest(), place)));
    contents.forEach(
        (name, content) -> {
          if (!READ.contains(name)) {
            further.add(new Field(name, texts.side(content, place)));
          }
        });
    further.removeIf(field -> field.content().isEmpty());
    return further;
  }

  private NoteKind kind() {
    if (type.isCloze()) {
      return NoteKind.CLOZE;
    }
    if (!get("Reverse").isBlank()) {
      return NoteKind.REVERSED;
    }
    return get("Typed").isBlank() ? NoteKind.BASIC : NoteKind.TYPED;
  }

  private Optional<String> topic() {
    return word("Topic");
  }

  Optional<String> headword() {
    return word("Headword");
  }

  Optional<String> language() {
    return word("Language");
  }

  /** The tag that the export makes of the note's topic, and no other. */
  boolean isTopicTag(String tag) {
    return tag.startsWith(TOPIC_TAG)
        && topic()
            .filter(name -> Topic.isSlugOf(tag.substring(TOPIC_TAG.length()), name))
            .isPresent();
  }

  /**
   * What the author must have said, since it is not what would be derived without.
   *
   * @param derived the names that would be
   * @param see what the note refers to
   */
  Naming naming(NoteNames derived, List<String> see) {
    Optional<String> term =
        headword().filter(word -> !unnumbered(word).equals(unnumbered(derived.headword())));
    List<String> written = new ArrayList<>(names("Aliases"));
    String joined = String.join(", ", derived.aliases());
    if (term.isEmpty() && word("Aliases").filter(joined::equals).isPresent()) {
      written.clear();
    } else if (term.isEmpty()) {
      written.removeAll(derived.aliases());
    }
    return new Naming(term, written, see);
  }

  /** Which of two equal headwords gets a number depends on their neighbours. */
  private static String unnumbered(String headword) {
    return headword.replaceFirst(" \\(\\d+\\)$", "");
  }

  /**
   * The names of a field, whose commas part them.
   *
   * @return in order, not empty each
   */
  List<String> names(String field) {
    return word(field).stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private Optional<String> word(String field) {
    return Optional.of(FieldTexts.words(get(field))).filter(text -> !text.isEmpty());
  }

  private String get(String field) {
    return contents.getOrDefault(field, "");
  }
}
