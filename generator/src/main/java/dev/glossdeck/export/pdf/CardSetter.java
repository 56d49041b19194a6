package dev.glossdeck.export.pdf;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.export.pdf.CardTypesetter.TypesetCard;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import java.util.List;

/** Lays out cards for one way to print them. Implementations are thread-safe. */
sealed interface CardSetter permits FaceTypesetter, RowTypesetter {

  /**
   * The printed parts of a card.
   *
   * @param cards the parts in order; they have the same number
   * @param diagnostics the warnings
   */
  record Result(List<PrintedCard> cards, List<Diagnostic> diagnostics) {
    public Result {
      cards = List.copyOf(cards);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** Lays out a card. */
  Result typeset(TypesetCard card);
}
