package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.code.Token;
import dev.glossdeck.deck.Media;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.maths.Outline;
import dev.glossdeck.maths.TypesetFormula;
import dev.glossdeck.picture.PictureFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formulas, pictures and highlighted code of a deck. Thread-safe. */
public final class Illustrations {
  /** Pixels of 1/64 inch are just seen. */
  private static final float PIXELS_ENLARGED = 1.5f;

  private static final float DRAWING_ENLARGED = 10;

  private final PreparedContent prepared;
  private final Map<String, Graphic.Picture> pictures = new HashMap<>();

  /**
   * Creates the illustrations of a deck.
   *
   * @param prepared the formulas and code of its library
   * @param media the media of the deck, sorted by name
   */
  public Illustrations(PreparedContent prepared, List<Media> media) {
    this.prepared = prepared;
    for (Media medium : media) {
      String resource = "X" + pictures.size();
      picture(medium, resource).ifPresent(picture -> pictures.put(medium.name(), picture));
    }
  }

  private static Optional<Graphic.Picture> picture(Media medium, String resource) {
    boolean isDrawing = medium.picture().filter(it -> it.format() == PictureFormat.SVG).isPresent();
    return NaturalSize.of(medium)
        .map(
            size ->
                new Graphic.Picture(
                    medium.name(),
                    resource,
                    size.width(),
                    size.height(),
                    isDrawing ? DRAWING_ENLARGED : PIXELS_ENLARGED));
  }

  /** The outline of a formula; empty if it was not typeset. */
  Optional<Outline> outline(Formula formula) {
    return prepared.formulas().of(formula).map(TypesetFormula::outline);
  }

  /** A picture by its file name; empty if the deck lacks it or it cannot be printed. */
  public Optional<Graphic.Picture> picture(String name) {
    return Optional.ofNullable(pictures.get(name));
  }

  /** The tokens of program text; concatenated they are the whole. */
  List<Token> tokens(Block.CodeBlock code) {
    return prepared.highlighter().tokens(code.language(), code.code());
  }
}
