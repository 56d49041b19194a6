package dev.glossdeck.export.anki;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckFacts;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.write.DeckWriter;
import dev.glossdeck.write.Losses;
import dev.glossdeck.write.WrittenDeck;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Writes a deck as a package for Anki, as the export does. */
public final class PackageDeckWriter implements DeckWriter {
  private final Instant timestamp;

  /**
   * Makes a writer.
   *
   * @param timestamp the modification time of every note of which its deck knows no other
   */
  public PackageDeckWriter(Instant timestamp) {
    this.timestamp = timestamp;
  }

  @Override
  public Set<String> endings() {
    return Set.of("apkg");
  }

  @Override
  public boolean holdsMedia() {
    return true;
  }

  @Override
  public WrittenDeck write(Deck deck) {
    Diagnostics changes = new Diagnostics();
    Glossary glossary = Glossary.of(deck);
    MediaFileNames media = MediaFileNames.plain(deck.media());
    CardLinks links = CardLinks.of(Optional.empty(), new DeckPaths("", deck.id()), "en");
    FieldContent content = new FieldContent(media, new Highlighter(), links);
    AnkiDeck made = new AnkiDeckMaker(deck, glossary, content, changes).make();
    Losses losses = new Losses("an .apkg file");
    for (GlossaryEntry entry : glossary.entries()) {
      Note note = entry.note();
      if (entry.related().size() < note.naming().see().size()) {
        losses.add(note.position(), "references to what the deck does not hold");
      }
      if (note.naming().aliases().stream().anyMatch(alias -> alias.contains(","))) {
        losses.add(note.position(), "commas in aliases");
      }
      if (FieldRenderer.fillsGaps(note)) {
        losses.add(note.position(), "gaps beside the question of a card with gaps");
      }
    }
    if (deck.info().title().contains("::")) {
      losses.add(deck.source(), "the :: of the deck's title, which parts the levels of its name");
    }
    if (!deck.info().text().isUsual()) {
      losses.add(deck.source(), "the direction of the deck's text, only that of each side");
    }
    if (!deck.info().facts().equals(DeckFacts.NONE)) {
      losses.add(deck.source(), "author, licence, source, date and colour of the deck");
    }
    for (Diagnostic change : changes.sorted()) {
      losses.add(change.position(), "all as it is: " + change.problem());
    }
    return new WrittenDeck(PackageFile.of(made, timestamp), losses.all());
  }
}
