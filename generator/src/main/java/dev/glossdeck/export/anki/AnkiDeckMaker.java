package dev.glossdeck.export.anki;

import dev.glossdeck.anki.TopicTag;
import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.TypeFile;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.TypedFields;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.markup.html.FieldHtml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a deck into Anki's terms and says what had to be changed for it. */
final class AnkiDeckMaker {
  private final Deck deck;
  private final Diagnostics diagnostics;
  private final Glossary glossary;
  private final Map<String, String> topicSlugs;
  private final MediaFileNames media;
  private final FieldRenderer renderer;
  private final String name;
  private final Map<Long, SourceType> sourceTypes = new TreeMap<>();
  private final Map<String, String> deckNames = new HashMap<>();

  AnkiDeckMaker(Deck deck, Glossary glossary, FieldContent content, Diagnostics diagnostics) {
    this.deck = deck;
    this.diagnostics = diagnostics;
    this.glossary = glossary;
    this.media = content.media();
    topicSlugs = glossary.topics().stream().collect(Collectors.toMap(Topic::name, Topic::slug));
    renderer = new FieldRenderer(deck.info(), glossary, content);
    name = DeckName.of(deck, diagnostics);
  }

  AnkiDeck make() {
    Map<String, Media> files =
        deck.media().stream()
            .collect(Collectors.toMap(medium -> media.name(medium.name()), Function.identity()));
    List<AnkiNote> notes = glossary.entries().stream().map(this::note).toList();
    sourceTypes.values().stream()
        .flatMap(source -> source.type().files().stream())
        .forEach(file -> files.putIfAbsent(file.name(), medium(file)));
    return new AnkiDeck(
        deck.id(),
        name,
        deck.info().description().map(FieldHtml::words).orElse(""),
        notes,
        files,
        deck.history(),
        renderer);
  }

  private AnkiNote note(GlossaryEntry entry) {
    Note note = entry.note();
    checkCharacters(note);
    Optional<SourceType> own = note.typed().map(TypedFields::type).map(this::source);
    List<Integer> cards =
        own.map(source -> source.cards(note.typed().orElseThrow())).orElseGet(note::cardNumbers);
    return new AnkiNote(entry, deckName(note), tags(note), cards, own);
  }

  private SourceType source(AnkiType type) {
    return sourceTypes.computeIfAbsent(type.id(), id -> new SourceType(type));
  }

  private static Media medium(TypeFile file) {
    return new Media(file.name(), file.content()::open);
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

  /** Notes of types of their own have the tags that learners know, and no other. */
  private List<String> tags(Note note) {
    List<String> tags = new ArrayList<>(AnkiTags.of(note, diagnostics));
    note.topic()
        .filter(topic -> note.typed().isEmpty())
        .map(topic -> new TopicTag(deck.id(), topicSlugs.get(topic)).toString())
        .filter(tag -> !tags.contains(tag))
        .ifPresent(tags::add);
    return tags;
  }

  private void checkCharacters(Note note) {
    if (note.sides().anyMatch(side -> FieldHtml.holdsControls(side.source()))) {
      diagnostics.warning(
          note.position(),
          DiagnosticCode.CONTROL_CHARACTER,
          "Anki cannot hold the control characters of this card, so they are left out there",
          "remove them");
    }
  }
}
