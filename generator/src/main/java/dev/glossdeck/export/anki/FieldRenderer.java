package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.TypedFields;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.headword.WordBounds;
import dev.glossdeck.markup.GapMask;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.html.FieldHtml;
import dev.glossdeck.markup.html.HtmlWrapper;
import dev.glossdeck.markup.tree.Markup;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders the notes of a deck as the fields of our note types. */
final class FieldRenderer {
  private static final String YES = "1";

  /** Fields of an author that have a place of their own on the card, by their names. */
  private static final Map<String, NoteField> PLACED =
      Stream.of(NoteField.SOURCE, NoteField.HINT, NoteField.PICTURE, NoteField.SOUND)
          .collect(Collectors.toMap(NoteField::label, field -> field));

  /** The most notes whose fields are kept for the next file; more of them would fill the memory. */
  private static final int MOST_KEPT = 20_000;

  private final DeckInfo info;
  private final Map<NoteId, GlossaryEntry> entries;
  private final FieldContent content;
  private final Map<NoteId, Map<NoteField, String>> kept = new ConcurrentHashMap<>();

  FieldRenderer(DeckInfo info, Glossary glossary, FieldContent content) {
    this.info = info;
    this.entries = glossary.byId();
    this.content = content;
  }

  /** HTML by field; a missing one is empty. */
  Map<NoteField, String> fields(GlossaryEntry entry) {
    return entries.size() <= MOST_KEPT
        ? kept.computeIfAbsent(entry.note().id(), id -> render(entry))
        : render(entry);
  }

  private Map<NoteField, String> render(GlossaryEntry entry) {
    Note note = entry.note();
    List<String> related = entry.related().stream().map(id -> entries.get(id).headword()).toList();
    Map<NoteField, String> fields = new EnumMap<>(NoteField.class);
    fields.put(NoteField.QUESTION, question(note));
    fields.put(NoteField.ANSWER, html(note, note.answer(), note.languages().answer()));
    addNames(entry, fields);
    fields.put(NoteField.TOPIC, FieldHtml.words(note.topic().orElse("")));
    fields.put(NoteField.SEE, FieldHtml.words(String.join(", ", related)));
    fields.put(NoteField.LANGUAGE, FieldHtml.escapeAttribute(info.language()));
    fields.put(NoteField.KEY, FieldHtml.escape(note.id().value()));
    fields.put(NoteField.REVERSE, note.kind() == NoteKind.REVERSED ? YES : "");
    fields.put(NoteField.TYPED, typed(note));
    fields.put(NoteField.LINK, content.links().html(entry));
    addFurther(note, fields);
    return fields;
  }

  /**
   * The HTML of a note's fields as its own type has them. What is HTML stands as its author wrote
   * it, unless media have other names in Anki.
   */
  List<String> typed(Note note, TypedFields fields) {
    return fields.contents().stream()
        .map(side -> isAsWritten(side) ? side.source() : gapped(note, side))
        .toList();
  }

  private boolean isAsWritten(MarkupText side) {
    return side.format() == MarkupFormat.HTML
        && side.references().media().stream()
            .allMatch(name -> content.media().name(name).equals(name));
  }

  private String gapped(Note note, MarkupText side) {
    boolean isCloze = note.kind() == NoteKind.CLOZE;
    Markup tree = (isCloze ? side.withMaskedGaps() : side).parse();
    String html = FieldHtml.of(tree, content.media(), content.code());
    return isCloze ? GapMask.lifted(html) : html;
  }

  /** Anki finds the gaps of a cloze in its HTML. */
  private String question(Note note) {
    MarkupText question = note.question();
    boolean isCloze = note.kind() == NoteKind.CLOZE;
    String html = html(isCloze ? question.withMaskedGaps() : question, note.languages().question());
    return isCloze ? GapMask.lifted(html) : html;
  }

  /** A name that stands in the question, and that nobody wrote down, would only repeat it. */
  private static void addNames(GlossaryEntry entry, Map<NoteField, String> fields) {
    Note note = entry.note();
    String asked = spaced(note.words());
    Predicate<String> repeats = name -> asked.contains(spaced(name));
    boolean isGiven = note.naming().term().isPresent();
    String headword = isGiven || !repeats.test(entry.headword()) ? entry.headword() : "";
    String aliases =
        entry.aliases().stream()
            .filter(
                alias -> isGiven || note.naming().aliases().contains(alias) || !repeats.test(alias))
            .collect(Collectors.joining(", "));
    fields.put(NoteField.HEADWORD, FieldHtml.words(headword));
    fields.put(NoteField.ALIASES, FieldHtml.words(aliases));
  }

  /** The words of a text with a space around each. */
  private static String spaced(String text) {
    StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
    for (int start = WordBounds.start(text, 0); start < text.length(); ) {
      int end = WordBounds.end(text, start);
      words.append(words.length() > 1 ? " " : "").append(text, start, end);
      start = WordBounds.start(text, end);
    }
    return words.append(' ').toString().toLowerCase(Locale.ROOT);
  }

  /** The text that a learner types: bare words, since Anki shows no more of it. */
  private static String typed(Note note) {
    return note.kind() == NoteKind.TYPED ? FieldHtml.words(note.answer().plainText()) : "";
  }

  private void addFurther(Note note, Map<NoteField, String> fields) {
    StringBuilder items = new StringBuilder();
    for (Field field : note.fields()) {
      NoteField place = PLACED.get(field.name());
      String html = html(note, field.content(), note.languages().of(field));
      if (place != null && !fields.containsKey(place)) {
        fields.put(place, html);
      } else if (!html.isEmpty()) {
        items.append(definition(FieldHtml.words(field.name()), html));
      }
    }
    fields.put(NoteField.EXTRA, items.isEmpty() ? "" : "<dl>" + items + "</dl>");
  }

  private static String definition(String term, String content) {
    return "<dt>" + term + "</dt><dd>" + content + "</dd>";
  }

  /**
   * All that answers, in one field, for a note type that has no more: further fields stand below
   * the answer.
   */
  static String answer(Map<NoteField, String> fields) {
    String placed =
        Stream.of(NoteField.PICTURE, NoteField.SOUND, NoteField.HINT, NoteField.SOURCE)
            .filter(field -> !fields.getOrDefault(field, "").isEmpty())
            .map(field -> definition(field.label(), fields.get(field)))
            .collect(Collectors.joining());
    return fields.get(NoteField.ANSWER)
        + fields.get(NoteField.EXTRA)
        + (placed.isEmpty() ? "" : "<dl>" + placed + "</dl>");
  }

  /**
   * Anki makes cards of gaps in every field of a cloze, so those beside the question are filled.
   */
  private String html(Note note, MarkupText side, Optional<TextLanguage> language) {
    return html(note.kind() == NoteKind.CLOZE ? side.filled() : side, language);
  }

  /** Whether a note has gaps that its fields in Anki show filled. */
  static boolean fillsGaps(Note note) {
    return note.kind() == NoteKind.CLOZE
        && note.typed().isEmpty()
        && Stream.concat(Stream.of(note.answer()), note.fields().stream().map(Field::content))
            .anyMatch(side -> !side.filled().equals(side));
  }

  /** The language of a field that differs from the deck's, which the templates state. */
  private String html(MarkupText side, Optional<TextLanguage> language) {
    String html = FieldHtml.of(side.parse(), content.media(), content.code());
    TextLanguage own = language.orElse(info.text());
    if (language.isEmpty() && own.isUsual()) {
      return html;
    }
    Optional<String> tag = Optional.of(own.tag()).filter(name -> !name.equals(info.language()));
    return new HtmlWrapper(tag, Optional.of(own.direction().toString()), html).html();
  }
}
