package dev.glossdeck.publish.library;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Suppressions;
import dev.glossdeck.publish.lockfile.LockedDeck;
import dev.glossdeck.publish.source.Timestamps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The result of reading a library.
 *
 * @param library the decks that could be understood
 * @param diagnostics problems of decks
 * @param failures errors of decks that could not be read at all
 * @param locked the same decks with their locks
 * @param newest the latest modification time of the files of each deck, by the deck's id
 */
public record ReadLibrary(
    Library library,
    List<Diagnostic> diagnostics,
    List<Diagnostic> failures,
    List<LockedDeck> locked,
    Map<String, Instant> newest) {

  /** Copies the map. */
  public ReadLibrary {
    newest = Map.copyOf(newest);
  }

  /**
   * The times that the outputs of the decks carry.
   *
   * @param said the time for all, if the user gave one; else each has that of its newest file
   */
  public Function<Deck, Instant> times(Optional<Instant> said) {
    return deck -> Timestamps.choose(said, Optional.ofNullable(newest.get(deck.id())));
  }

  /** Whether nothing may be published: an error, or nothing to publish. */
  public boolean hasErrors() {
    return library.decks().isEmpty()
        || !failures.isEmpty()
        || diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** A copy with further diagnostics. */
  public ReadLibrary with(List<Diagnostic> more) {
    List<Diagnostic> all =
        Stream.concat(diagnostics.stream(), more.stream()).sorted(Diagnostic.BY_PLACE).toList();
    return new ReadLibrary(library, all, failures, locked, newest);
  }

  /** The warnings that the user or the author of a deck has silenced. */
  public Suppressions suppressions(Set<String> silenced) {
    Suppressions suppressions = new Suppressions(silenced, Map.of());
    for (Deck deck : library.decks()) {
      suppressions = suppressions.with(deck.source().path(), deck.info().silenced());
    }
    return suppressions;
  }

  /** All of it, failures first. */
  public List<Diagnostic> all() {
    return Stream.concat(failures.stream(), diagnostics.stream()).toList();
  }
}
