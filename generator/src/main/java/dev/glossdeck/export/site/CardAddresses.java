package dev.glossdeck.export.site;

import dev.glossdeck.deck.link.CardNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The addresses of cards on the site, by their names; of several decks the first one counts. */
final class CardAddresses {
  private final List<Named> decks = new ArrayList<>();

  private record Named(DeckSite site, CardNames names) {}

  CardAddresses(List<DeckSite> sites) {
    for (DeckSite site : sites) {
      decks.add(new Named(site, CardNames.of(site.glossary(), site.deck().info().language())));
    }
  }

  /** The path of the page of a card; empty if no deck has one of this name. */
  Optional<String> of(String name) {
    for (Named deck : decks) {
      OptionalInt target = deck.names().target(name);
      if (target.isPresent()) {
        DeckSite site = deck.site();
        String slug = site.glossary().entries().get(target.getAsInt()).slug();
        return Optional.of(site.paths().card(slug));
      }
    }
    return Optional.empty();
  }
}
