package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.export.DeckPaths;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The QR codes that lead from cards to their pages.
 *
 * @param wanted whether cards have codes where the site is known
 * @param site the website's address, with a slash at its end; empty if unknown
 */
public record QrOptions(boolean wanted, Optional<URI> site) {
  /** No codes, for want of a site. */
  public static final QrOptions USUAL = new QrOptions(true, Optional.empty());

  /** Cards with the addresses of their pages, if they are to have codes. */
  List<ChosenCard> addressed(List<ChosenCard> cards, Library library, Deck deck) {
    if (!wanted || site.isEmpty()) {
      return cards;
    }
    DeckPaths paths = DeckPaths.of(library, deck);
    Map<NoteId, GlossaryEntry> entries = library.glossaryOf(deck).byId();
    return cards.stream()
        .map(
            card -> {
              String page = paths.card(entries.get(card.note().id()).slug());
              return card.leadingTo(DeckPaths.address(site.get(), page));
            })
        .toList();
  }
}
