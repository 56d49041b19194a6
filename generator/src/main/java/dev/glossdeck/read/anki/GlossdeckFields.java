package dev.glossdeck.read.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.anki.TopicTag;
import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.html.HtmlDefinitions;
import dev.glossdeck.markup.html.HtmlDefinitions.Definition;
import dev.glossdeck.markup.html.HtmlWrapper;
import dev.glossdeck.read.DeckProperties;
import dev.glossdeck.read.FieldChoice;
import dev.glossdeck.read.LanguageChoice;
import dev.glossdeck.read.SideLanguageChoices;
import dev.glossdeck.read.type.CollectionNoteType;
import dev.glossdeck.read.type.NoteSides;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The fields of a note of our own note type, as {@code export.anki} writes them. What a learner has
 * added to them becomes further fields.
 *
 * @param type the note type, to which a learner may have added fields
 * @param contents HTML
 */
record GlossdeckFields(CollectionNoteType type, List<String> contents) {
  private static final List<String> FIRST =
      EnumSet.range(NoteField.QUESTION, NoteField.SEE).stream().map(NoteField::label).toList();

  /** The fields that are read, or made from the note; the key is its id. */
  private static final Set<String> READ =
      EnumSet.of(
              NoteField.QUESTION,
              NoteField.ANSWER,
              NoteField.EXTRA,
              NoteField.HEADWORD,
              NoteField.ALIASES,
              NoteField.TOPIC,
              NoteField.SEE,
              NoteField.LANGUAGE,
              NoteField.KEY,
              NoteField.REVERSE,
              NoteField.TYPED,
              NoteField.LINK)
          .stream()
          .map(NoteField::label)
          .collect(Collectors.toUnmodifiableSet());

  /** The fields of an author that have a place of their own. */
  private static final Set<NoteField> PLACED =
      EnumSet.of(NoteField.SOURCE, NoteField.HINT, NoteField.PICTURE, NoteField.SOUND);

  /** Copies the list. */
  GlossdeckFields {
    contents = List.copyOf(contents);
  }

  /** Whether a note type is ours. */
  static boolean isType(CollectionNoteType type) {
    return type.fields().size() > FIRST.size()
        && type.fields().subList(0, FIRST.size()).equals(FIRST);
  }

  NoteSides sides(FieldTexts texts, SourcePosition place) {
    HtmlWrapper question = HtmlWrapper.of(get(NoteField.QUESTION));
    HtmlWrapper answer = HtmlWrapper.of(get(NoteField.ANSWER));
    HtmlDefinitions extra = HtmlDefinitions.of(get(NoteField.EXTRA));
    Map<String, FieldChoice> ofFields = new TreeMap<>();
    extra.definitions().forEach(found -> addLanguage(found.term(), found.content(), ofFields));
    PLACED.forEach(field -> addLanguage(field.label(), get(field), ofFields));
    return new NoteSides(
        texts.side(question.content(), place),
        texts.side(answer.content(), place),
        further(extra, texts, place),
        topic(),
        kind(),
        SideLanguageChoices.of(LanguageChoice.NONE, language(question), language(answer))
            .with(ofFields));
  }

  private static void addLanguage(String name, String html, Map<String, FieldChoice> choices) {
    LanguageChoice language = language(HtmlWrapper.of(html));
    if (!language.equals(LanguageChoice.NONE)) {
      choices.putIfAbsent(name, new FieldChoice(language, Optional.empty()));
    }
  }

  private static LanguageChoice language(HtmlWrapper wrapper) {
    return new LanguageChoice(
        wrapper.language().flatMap(DeckProperties::language),
        wrapper.direction().flatMap(Direction::named));
  }

  private List<Field> further(HtmlDefinitions extra, FieldTexts texts, SourcePosition place) {
    List<Field> further = new ArrayList<>();
    for (Definition found : extra.definitions()) {
      String content = HtmlWrapper.of(found.content()).content();
      further.add(new Field(found.term(), texts.side(content, place)));
    }
    further.add(new Field(NoteField.EXTRA.label(), texts.side(extra.rest(), place)));
    for (int i = 0; i < contents.size(); i++) {
      if (!READ.contains(type.field(i))) {
        String content = HtmlWrapper.of(contents.get(i)).content();
        further.add(new Field(type.field(i), texts.side(content, place)));
      }
    }
    further.removeIf(field -> field.content().isEmpty());
    return further;
  }

  private NoteKind kind() {
    if (type.isCloze()) {
      return NoteKind.CLOZE;
    }
    if (!get(NoteField.REVERSE).isBlank()) {
      return NoteKind.REVERSED;
    }
    return get(NoteField.TYPED).isBlank() ? NoteKind.BASIC : NoteKind.TYPED;
  }

  private Optional<String> topic() {
    return Optional.of(word(NoteField.TOPIC)).filter(name -> !name.isEmpty());
  }

  /** The note's fields for the glossary. */
  GlossdeckTerms words() {
    return new GlossdeckTerms(
        word(NoteField.HEADWORD),
        word(NoteField.ALIASES),
        word(NoteField.SEE),
        word(NoteField.LANGUAGE));
  }

  /** The topic that a tag stands for, as the export writes it; empty if it stands for none. */
  Optional<TopicTag> topicTag(String tag) {
    return TopicTag.parse(tag)
        .filter(found -> topic().filter(name -> Topic.isSlugOf(found.slug(), name)).isPresent());
  }

  private String word(NoteField field) {
    return FieldTexts.words(get(field));
  }

  private String get(NoteField field) {
    int index = type.index(field.label());
    return index >= 0 && index < contents.size() ? contents.get(index) : "";
  }
}
