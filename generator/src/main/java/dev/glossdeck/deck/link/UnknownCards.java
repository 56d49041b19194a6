package dev.glossdeck.deck.link;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.PlacedLink;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.deck.headword.Words;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.List;

/** Finds links by name, {@code [[name]]}, that lead to no card. */
public final class UnknownCards {
  private UnknownCards() {}

  /**
   * Looks through all decks and pages; only those with such links need a glossary for this.
   *
   * @param library the decks of a build
   * @return a warning for each name and side, sorted by place
   */
  public static List<Diagnostic> of(Library library) {
    Diagnostics diagnostics = new Diagnostics();
    for (Deck deck : library.decks()) {
      if (!deck.links().isEmpty()) {
        CardNames names =
            CardNames.of(library.glossaryOf(deck).entries(), Words.of(deck.info().language()));
        deck.links().stream()
            .filter(link -> names.target(link.name()).isEmpty())
            .forEach(link -> warn(link, "this deck", diagnostics));
      }
    }
    warnOfPages(library, diagnostics);
    return diagnostics.sorted();
  }

  private static void warnOfPages(Library library, Diagnostics diagnostics) {
    List<PlacedLink> links =
        library.pages().pages().stream().flatMap(page -> page.cards().stream()).toList();
    if (links.isEmpty()) {
      return;
    }
    List<CardNames> names =
        library.decks().stream()
            .map(deck -> CardNames.of(library.glossaryOf(deck), deck.info().language()))
            .toList();
    links.stream()
        .filter(link -> names.stream().allMatch(of -> of.target(link.name()).isEmpty()))
        .forEach(link -> warn(link, "any deck", diagnostics));
  }

  private static void warn(PlacedLink link, String where, Diagnostics diagnostics) {
    diagnostics.warning(
        link.position(),
        DiagnosticCode.OBSIDIAN,
        "[["
            + link.name()
            + "]] names no card of "
            + where
            + ", so its words stand there without a link",
        "write the headword or an alias of a card, or a backslash before the brackets");
  }
}
