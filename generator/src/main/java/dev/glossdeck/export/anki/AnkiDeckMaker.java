package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.anki.TopicTag;
import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.html.FieldHtml;
import dev.glossdeck.markup.html.HtmlWrapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a deck into Anki's terms and says what had to be changed for it. */
final class AnkiDeckMaker {
  private static final String YES = "1";

  private final Deck deck;
  private final Diagnostics diagnostics;
  private final Glossary glossary;
  private final Map<String, String> topicSlugs;
  private final Map<NoteId, GlossaryEntry> entries;
  private final MediaFileNames media;
  private final CodeMarks code;
  private final String name;
  private final Map<String, String> deckNames = new HashMap<>();

  AnkiDeckMaker(Deck deck, Glossary glossary, Highlighter highlighter, Diagnostics diagnostics) {
    this.deck = deck;
    this.diagnostics = diagnostics;
    this.glossary = glossary;
    topicSlugs = glossary.topics().stream().collect(Collectors.toMap(Topic::name, Topic::slug));
    entries = glossary.byId();
    media = new MediaFileNames(deck.media());
    code = new CodeMarks(highlighter);
    name = DeckName.of(deck, diagnostics);
  }

  AnkiDeck make() {
    String description = deck.info().description().map(FieldHtml::words).orElse("");
    return new AnkiDeck(
        deck.id(),
        name,
        description,
        glossary.entries().stream().map(this::note).toList(),
        deck.media().stream()
            .collect(Collectors.toMap(medium -> media.of(medium.name()), Function.identity())),
        deck.history());
  }

  private AnkiNote note(GlossaryEntry entry) {
    Note note = entry.note();
    checkCharacters(note);
    return new AnkiNote(
        note.id().value(),
        note.kind(),
        deckName(note),
        fields(entry),
        tags(note),
        note.cards().stream().map(Card::key).toList());
  }

  /** Each name is mended, and warned of, where it stands first. */
  private String deckName(Note note) {
    return note.deckName()
        .map(
            written ->
                deckNames.computeIfAbsent(
                    written, any -> DeckName.ofNote(note, written, deck, diagnostics)))
        .orElse(name);
  }

  private Map<NoteField, String> fields(GlossaryEntry entry) {
    Note note = entry.note();
    List<String> related = entry.related().stream().map(id -> entries.get(id).headword()).toList();
    Map<NoteField, String> fields = new EnumMap<>(NoteField.class);
    fields.put(NoteField.QUESTION, html(note.question(), note.languages().question()));
    fields.put(NoteField.ANSWER, html(note.answer(), note.languages().answer()));
    fields.put(NoteField.EXTRA, extra(note));
    fields.put(NoteField.HEADWORD, FieldHtml.words(entry.headword()));
    fields.put(NoteField.ALIASES, FieldHtml.words(String.join(", ", entry.aliases())));
    fields.put(NoteField.TOPIC, FieldHtml.words(note.topic().orElse("")));
    fields.put(NoteField.SEE, FieldHtml.words(String.join(", ", related)));
    fields.put(NoteField.LANGUAGE, FieldHtml.escapeAttribute(deck.info().language()));
    fields.put(NoteField.REVERSE, note.kind() == NoteKind.REVERSED ? YES : "");
    fields.put(NoteField.TYPED, note.kind() == NoteKind.TYPED ? YES : "");
    fields.put(NoteField.KEY, FieldHtml.escape(note.id().value()));
    return fields;
  }

  private String extra(Note note) {
    String items =
        note.fields().stream()
            .filter(field -> !field.content().isEmpty())
            .map(field -> definition(field, note.languages().fields()))
            .collect(Collectors.joining());
    return items.isEmpty() ? "" : "<dl>" + items + "</dl>";
  }

  private String definition(Field field, Optional<TextLanguage> language) {
    String content = html(field.content(), language);
    return "<dt>" + FieldHtml.words(field.name()) + "</dt><dd>" + content + "</dd>";
  }

  /** The templates tell the deck's language; what differs tells its own. */
  private String html(MarkupText side, Optional<TextLanguage> language) {
    String html = FieldHtml.of(side.withGapsForAnki().parse(), media::of, code);
    TextLanguage own = language.orElse(deck.info().text());
    if (language.isEmpty() && own.isUsual()) {
      return html;
    }
    Optional<String> tag =
        Optional.of(own.tag()).filter(name -> !name.equals(deck.info().language()));
    return new HtmlWrapper(tag, Optional.of(own.direction().toString()), html).html();
  }

  private List<String> tags(Note note) {
    List<String> tags = new ArrayList<>(AnkiTags.of(note, diagnostics));
    note.topic().map(topic -> TopicTag.of(topicSlugs.get(topic))).ifPresent(tags::add);
    return tags;
  }

  private void checkCharacters(Note note) {
    Stream<String> sources =
        Stream.concat(
            Stream.of(note.question().source(), note.answer().source()),
            note.fields().stream().map(field -> field.content().source()));
    if (sources.anyMatch(source -> FieldHtml.CONTROL.matcher(source).find())) {
      diagnostics.warning(
          note.position(),
          DiagnosticCode.CONTROL_CHARACTER,
          "Anki cannot hold the control characters of this card, so they are left out there",
          "remove them");
    }
  }
}
