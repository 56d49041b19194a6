package dev.glossdeck.maths;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.read.FirstPlaces;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Typesets the formulas of decks that no reader has seen. */
public final class TestFormulas {
  private TestFormulas() {}

  /** Those of all notes; none of them is wrong. */
  public static Formulas of(Deck... decks) throws IOException {
    List<PlacedFormula> placed =
        Stream.of(decks).flatMap(deck -> FirstPlaces.of(deck.notes()).formulas().stream()).toList();
    return new FormulaTypesetter(FormulaCache.NONE, 1).typeset(placed).formulas();
  }
}
