package dev.glossdeck.build;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Library;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads all decks of a build and checks what concerns them together. */
final class LibraryReader {
  /** Names that the site itself uses at the top of the published folder. */
  private static final Set<String> RESERVED =
      Set.of("assets", "cards", "downloads", "glossary", "index.html", "study", "topics");

  private final Formats formats;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Diagnostics failures = new Diagnostics();
  private final List<Deck> decks = new ArrayList<>();
  private final List<Instant> times = new ArrayList<>();

  LibraryReader(ReadOptions options) {
    formats = new Formats(options);
  }

  Reading read(List<Path> named) throws IOException {
    new DeckFinder(diagnostics, failures).find(named).forEach(this::read);
    Library library = new Library(decks);
    checkIds(library);
    decks.forEach(deck -> diagnostics.addAll(library.glossaryOf(deck).diagnostics()));
    Optional<Instant> newest = times.stream().max(Comparator.naturalOrder());
    return new Reading(library, diagnostics.sorted(), failures.sorted(), newest);
  }

  private void read(DeckFile file) {
    Optional<DeckReader> reader = formats.readerOf(file.shown());
    if (reader.isEmpty()) {
      diagnostics.error(
          SourcePosition.startOf(file.shown()),
          "unknown-format",
          "the file's ending names no format that can be read",
          "use one of " + formats.endings());
      return;
    }
    try {
      ReadResult result = reader.get().read(file.source());
      diagnostics.addAll(result.diagnostics());
      result.deck().filter(deck -> !deck.notes().isEmpty()).ifPresent(decks::add);
      times.add(file.modified());
    } catch (StackOverflowError e) {
      // The libraries for Markdown and YAML go down a level of the text at a time.
      diagnostics.error(
          SourcePosition.startOf(file.shown()),
          "too-deep",
          "lists, quotations or brackets are nested too deeply",
          "use fewer levels");
    } catch (IOException e) {
      failures.error(
          SourcePosition.startOf(file.shown()),
          "unreadable",
          "the file cannot be read: " + Failures.reason(e),
          "check its permissions");
    }
  }

  private void checkIds(Library library) {
    Map<String, Deck> byId = new HashMap<>();
    for (Deck deck : library.decks()) {
      Deck other = byId.putIfAbsent(deck.id().toLowerCase(Locale.ROOT), deck);
      if (other != null) {
        refuse(deck, sameId(deck, other));
      } else if (library.isNested() && RESERVED.contains(deck.id().toLowerCase(Locale.ROOT))) {
        refuse(deck, "the site itself uses the name \"" + deck.id() + "\"");
      }
    }
  }

  private static String sameId(Deck deck, Deck other) {
    String path = other.source().path();
    return deck.source().path().equals(path)
        ? "the deck is named twice"
        : "the deck at " + path + " has the id \"" + other.id() + "\" already";
  }

  private void refuse(Deck deck, String problem) {
    diagnostics.error(
        deck.source(),
        "deck-id",
        problem,
        "give the deck an id of its own, or its file another name");
  }
}
