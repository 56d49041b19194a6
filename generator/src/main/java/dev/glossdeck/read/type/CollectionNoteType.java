package dev.glossdeck.read.type;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.CardTemplate;
import dev.glossdeck.anki.type.TemplateTag;
import dev.glossdeck.anki.type.TypeField;
import dev.glossdeck.deck.NoteKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A note type of a collection: what its fields and templates make of a note. */
public final class CollectionNoteType {
  private final String name;
  private final boolean isCloze;
  private final List<String> fields;
  private final List<CardTemplate> templates;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<Integer> askers;
  private final int answer;
  private final Optional<CardTemplate> reverse;
  private final Set<Integer> switches;

  /**
   * A note type.
   *
   * @param name the name that people know
   * @param isCloze whether its cards are the gaps of a field
   * @param fields their names in order
   * @param templates the kinds of card that it gives
   */
  public CollectionNoteType(
      String name, boolean isCloze, List<String> fields, List<CardTemplate> templates) {
    this.name = name;
    this.isCloze = isCloze;
    this.fields = List.copyOf(fields);
    this.templates = List.copyOf(templates);
    for (int i = 0; i < fields.size(); i++) {
      indexes.putIfAbsent(fields.get(i), i);
    }
    askers = findAskers();
    answer = findAnswer();
    reverse = findReverse();
    switches = findSwitches();
  }

  /**
   * The note type that a deck brings along.
   *
   * @param type its definition
   * @return the reader of its notes
   */
  public static CollectionNoteType of(AnkiType type) {
    return new CollectionNoteType(
        TemplateTag.name(type.name()),
        type.isCloze(),
        type.fields().stream().map(TypeField::name).map(TemplateTag::name).toList(),
        type.templates().stream().map(one -> CardTemplate.of(one.front(), one.back())).toList());
  }

  /**
   * The name that learners see.
   *
   * @return on one line
   */
  public String name() {
    return name;
  }

  /**
   * Whether its cards are the gaps of a field.
   *
   * @return false for an ordinary type
   */
  public boolean isCloze() {
    return isCloze;
  }

  /**
   * The names of its fields.
   *
   * @return in order
   */
  public List<String> fields() {
    return fields;
  }

  /**
   * The kinds of card that it gives.
   *
   * @return in order
   */
  public List<CardTemplate> templates() {
    return templates;
  }

  /**
   * The name of a field.
   *
   * @param index 0 for the first
   * @return one that the type has not is numbered
   */
  public String field(int index) {
    return index < fields.size() ? fields.get(index) : "Field " + (index + 1);
  }

  /**
   * The index of a field.
   *
   * @param field its name
   * @return -1 if there is none
   */
  public int index(String field) {
    return indexes.getOrDefault(field, -1);
  }

  /**
   * The index of the field that asks: the first of the front that has content.
   *
   * @param contents of the fields; none for the field that usually asks
   * @return 0 or more
   */
  public int question(List<String> contents) {
    return asked(contents).stream()
        .filter(index -> index != answer)
        .findFirst()
        .orElse(askers.get(0));
  }

  /** The indexes of the fields with content that the front shows, those with gaps first. */
  List<Integer> asked(List<String> contents) {
    return askers.stream().filter(index -> isFilled(index, contents)).toList();
  }

  /**
   * The index of the field that answers.
   *
   * @return -1 if there is none
   */
  public int answer() {
    return answer;
  }

  /** Whether a field says only whether there is a card the other way round. */
  boolean isSwitch(int index) {
    return switches.contains(index);
  }

  /** The kind of a note of this type whose fields have these contents. */
  NoteKind kind(List<String> contents) {
    if (isCloze) {
      return NoteKind.CLOZE;
    }
    boolean reverses =
        reverse
            .filter(template -> template.asksWith(field -> isFilled(field, contents)))
            .isPresent();
    if (reverses && isFilled(answer, contents)) {
      return NoteKind.REVERSED;
    }
    return isTyped() ? NoteKind.TYPED : NoteKind.BASIC;
  }

  /**
   * Whether the learner types the answer.
   *
   * @return by the first template
   */
  public boolean isTyped() {
    return template().flatMap(CardTemplate::typed).isPresent();
  }

  /**
   * Whether a template asks the other way round.
   *
   * @return true if notes may give that card
   */
  public boolean mayReverse() {
    return reverse.isPresent();
  }

  /**
   * The number of card templates that only Anki shows.
   *
   * @return those beside the first and the one that asks the other way round
   */
  public int lostTemplates() {
    return isCloze ? 0 : Math.max(0, templates.size() - (reverse.isPresent() ? 2 : 1));
  }

  private boolean isFilled(String field, List<String> contents) {
    return indexes.containsKey(field) && isFilled(indexes.get(field), contents);
  }

  private static boolean isFilled(int index, List<String> contents) {
    return index >= 0 && index < contents.size() && !CardTemplate.isEmpty(contents.get(index));
  }

  private Optional<CardTemplate> template() {
    return templates.stream().findFirst();
  }

  /** The indexes of the fields of the front, those with gaps first; at least one. */
  private List<Integer> findAskers() {
    Set<String> names = new LinkedHashSet<>();
    if (isCloze) {
      template().ifPresent(first -> names.addAll(first.clozes()));
    }
    template().ifPresent(first -> names.addAll(first.asked()));
    List<Integer> found = names.stream().map(indexes::get).filter(Objects::nonNull).toList();
    return found.isEmpty() ? List.of(0) : found;
  }

  private int findAnswer() {
    List<String> candidates = new ArrayList<>();
    template().flatMap(CardTemplate::typed).ifPresent(candidates::add);
    template().ifPresent(first -> candidates.addAll(first.told()));
    // A template may show all on its front.
    template().ifPresent(first -> candidates.addAll(first.asked()));
    return Stream.concat(candidates.stream(), fields.stream())
        .map(indexes::get)
        .filter(index -> index != null && !index.equals(askers.get(0)))
        .findFirst()
        .orElse(-1);
  }

  /** The template that asks for the question by showing the answer. */
  private Optional<CardTemplate> findReverse() {
    if (answer < 0 || isCloze) {
      return Optional.empty();
    }
    return templates.stream()
        .skip(1)
        .filter(
            template ->
                template.asked().stream()
                    .findFirst()
                    .filter(fields.get(answer)::equals)
                    .isPresent())
        .findFirst();
  }

  /** A field that any template shows says more than that. */
  private Set<Integer> findSwitches() {
    Set<String> shown = new HashSet<>();
    templates.forEach(template -> shown.addAll(template.shown()));
    Set<Integer> found = new HashSet<>();
    reverse
        .flatMap(CardTemplate::condition)
        .filter(field -> !shown.contains(field))
        .map(indexes::get)
        .filter(index -> !index.equals(askers.get(0)) && index != answer)
        .ifPresent(found::add);
    return found;
  }
}
