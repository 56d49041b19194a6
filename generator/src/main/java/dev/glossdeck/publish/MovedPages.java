package dev.glossdeck.publish;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.export.DeckPaths;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Warns when a deck's pages move, since it is not alone in its site any more, or is alone again:
 * links and printed QR codes lead to where they were.
 */
final class MovedPages {
  private MovedPages() {}

  /**
   * The warning, if a build would move the pages of a deck.
   *
   * @param published the folder before the build
   * @param held the ids of the decks that it holds
   * @param library what is to be published
   */
  static Optional<Diagnostic> of(Path published, Set<String> held, Library library) {
    if (held.size() != 1 && library.isNested()) {
      return Optional.empty();
    }
    return library.decks().stream()
        .filter(deck -> held.contains(deck.id()))
        .filter(deck -> Files.exists(published.resolve(elsewhere(library, deck).data())))
        .findFirst()
        .map(deck -> warning(library, deck));
  }

  /** The paths of a deck in a site of the other kind. */
  private static DeckPaths elsewhere(Library library, Deck deck) {
    return new DeckPaths(library.isNested() ? "" : deck.id() + "/", deck.id());
  }

  private static Diagnostic warning(Library library, Deck deck) {
    String folder = deck.id() + "/";
    return Diagnostic.warning(
        deck.source(),
        DiagnosticCode.MOVED_PAGES,
        library.isNested()
            ? "the pages of this deck move into \"" + folder + "\", since it is not the only one"
            : "the pages of this deck move out of \"" + folder + "\", since it is the only one",
        library.isNested()
            ? "links to them and printed QR codes break; publish the other decks to a folder of"
                + " their own to keep them"
            : "links to them and printed QR codes break; layout: nested in the deck keeps them");
  }
}
