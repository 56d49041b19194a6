package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.pdf.document.DocumentInfo;
import dev.glossdeck.export.pdf.font.SystemFonts;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints decks. A deck with characters that no font has is printed once more with fonts of the
 * machine, if the user permits it. These are chosen for each deck, when all its missing characters
 * are known, so that they are as few as possible. For one thread.
 */
final class FontFallbackPrinter {
  private final PdfOptions options;
  private final PreparedContent prepared;
  private final Function<Deck, Instant> times;
  private final Workers workers;
  private final Typefaces typefaces;
  private final Optional<SystemFonts> systemFonts;

  /**
   * Creates a printer.
   *
   * @throws IOException if a font that the user names cannot be used
   */
  FontFallbackPrinter(
      PdfOptions options, PreparedContent prepared, Function<Deck, Instant> times, Workers workers)
      throws IOException {
    this.options = options;
    this.prepared = prepared;
    this.times = times;
    this.workers = workers;
    this.typefaces = Typefaces.with(options.fonts().typeface(), options.fonts().others());
    this.systemFonts = options.fonts().finder().map(SystemFonts::new);
  }

  /** Prints a deck of a library. */
  PrintedDeck print(Library library, Deck deck) throws IOException {
    Typefaces usual = typefaces.forNewDeck();
    PrintedDeck first = print(library, deck, usual, new Diagnostics());
    if (systemFonts.isEmpty() || usual.missing().isEmpty()) {
      return first;
    }
    first.close();
    List<SystemFonts.Choice> choices = systemFonts.get().choose(usual.missing());
    Diagnostics diagnostics = new Diagnostics();
    choices.forEach(choice -> diagnostics.add(PrintWarnings.systemFont(deck, choice)));
    return print(library, deck, usual.withSystemFonts(choices), diagnostics);
  }

  private PrintedDeck print(Library library, Deck deck, Typefaces fonts, Diagnostics diagnostics)
      throws IOException {
    List<ChosenCard> cards =
        options.qr().addressed(options.selection().of(deck, times.apply(deck)), library, deck);
    if (cards.isEmpty() && !deck.notes().isEmpty()) {
      diagnostics.add(PrintWarnings.nothing(deck));
    }
    return new DeckPrinter(deck, fonts, prepared, options, workers, diagnostics)
        .print(cards, DocumentInfo.of(deck.info(), times.apply(deck)));
  }
}
