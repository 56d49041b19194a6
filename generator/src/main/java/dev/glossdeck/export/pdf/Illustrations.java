package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Media;
import dev.glossdeck.markup.Formula;
import dev.glossdeck.maths.Formulas;
import dev.glossdeck.maths.Outline;
import dev.glossdeck.maths.TypesetFormula;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formulas and pictures that the cards of a deck show. Safe for several threads. */
final class Illustrations {
  private final Formulas formulas;
  private final Map<String, Art.Picture> pictures = new HashMap<>();

  /**
   * Illustrations of a deck.
   *
   * @param formulas of its library
   * @param media of the deck, sorted by name
   */
  Illustrations(Formulas formulas, List<Media> media) {
    this.formulas = formulas;
    for (Media medium : media) {
      String resource = "X" + pictures.size();
      PictureObjects.size(medium)
          .ifPresent(
              size ->
                  pictures.put(
                      medium.name(),
                      new Art.Picture(medium.name(), resource, size.width(), size.height())));
    }
  }

  /** A formula's outline; empty if it was not typeset. */
  Optional<Outline> outline(Formula formula) {
    return formulas.of(formula).map(TypesetFormula::outline);
  }

  /** A picture; empty if the deck lacks it or paper cannot show it. */
  Optional<Art.Picture> picture(String name) {
    return Optional.ofNullable(pictures.get(name));
  }
}
