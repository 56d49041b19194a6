package dev.glossdeck.export.anki;

import dev.glossdeck.anki.TopicTag;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
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
    return new AnkiDeck(
        deck.id(),
        name,
        deck.info().description().map(FieldHtml::words).orElse(""),
        glossary.entries().stream().map(this::note).toList(),
        deck.media().stream()
            .collect(Collectors.toMap(medium -> media.name(medium.name()), Function.identity())),
        deck.history(),
        renderer);
  }

  private AnkiNote note(GlossaryEntry entry) {
    Note note = entry.note();
    checkCharacters(note);
    return new AnkiNote(entry, deckName(note), tags(note), note.cardNumbers());
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

  private List<String> tags(Note note) {
    List<String> tags = new ArrayList<>(AnkiTags.of(note, diagnostics));
    note.topic()
        .map(topic -> new TopicTag(deck.id(), topicSlugs.get(topic)).toString())
        .filter(tag -> !tags.contains(tag))
        .ifPresent(tags::add);
    return tags;
  }

  private void checkCharacters(Note note) {
    if (note.sides().anyMatch(side -> FieldHtml.CONTROL.matcher(side.source()).find())) {
      diagnostics.warning(
          note.position(),
          DiagnosticCode.CONTROL_CHARACTER,
          "Anki cannot hold the control characters of this card, so they are left out there",
          "remove them");
    }
  }
}
