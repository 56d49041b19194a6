package dev.glossdeck.export.pdf;

import dev.glossdeck.code.Token;
import dev.glossdeck.deck.Media;
import dev.glossdeck.export.Prepared;
import dev.glossdeck.markup.Block;
import dev.glossdeck.markup.Formula;
import dev.glossdeck.maths.Outline;
import dev.glossdeck.maths.TypesetFormula;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formulas, pictures and colours of code of a deck. Safe for several threads. */
final class Illustrations {
  private final Prepared prepared;
  private final Map<String, Art.Picture> pictures = new HashMap<>();

  /**
   * Illustrations of a deck.
   *
   * @param prepared formulas and code of its library
   * @param media of the deck, sorted by name
   */
  Illustrations(Prepared prepared, List<Media> media) {
    this.prepared = prepared;
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
    return prepared.formulas().of(formula).map(TypesetFormula::outline);
  }

  /** A picture; empty if the deck lacks it or paper cannot show it. */
  Optional<Art.Picture> picture(String name) {
    return Optional.ofNullable(pictures.get(name));
  }

  /** The parts of program text, which joined are the whole. */
  List<Token> tokens(Block.CodeBlock code) {
    return prepared.highlighter().tokens(code.language(), code.code());
  }
}
