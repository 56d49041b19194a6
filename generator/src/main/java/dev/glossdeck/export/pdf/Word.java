package dev.glossdeck.export.pdf;

import java.util.List;

/**
 * Pieces that stay on one line if it is wide enough, and what follows them.
 *
 * @param pieces may be empty, as at the start of an indented line of code
 * @param gap what follows
 * @param gapRun the space or the hyphen of the gap; empty for {@link Gap#NONE}
 * @param rightToLeft whether its paragraph begins at the right
 */
record Word(List<Piece> pieces, Gap gap, GlyphRun gapRun, boolean rightToLeft) {

  /** What may happen after a word. */
  enum Gap {
    /** A line may end here, with nothing shown. */
    NONE,
    /** A space, where a line may end. */
    SPACE,
    /** Nothing, or a hyphen if the line ends here. */
    SOFT_HYPHEN,
    /** The line ends here. */
    LINE_END
  }

  Word {
    pieces = List.copyOf(pieces);
  }

  /** In 1/1000 of the side's size, without the gap. */
  float width() {
    float width = 0;
    for (Piece piece : pieces) {
      width += piece.width();
    }
    return width;
  }

  boolean hasPicture() {
    return pieces.stream()
        .anyMatch(piece -> piece instanceof Drawing it && it.art() instanceof Art.Picture);
  }

  /** A loop, since it is asked of each word at each size. */
  boolean hasDrawing() {
    for (Piece piece : pieces) {
      if (piece instanceof Drawing) {
        return true;
      }
    }
    return false;
  }

  /** With its drawings as large as they are here, see {@link Drawing#sized}. */
  Word sized(Setting setting, float mostWidth) {
    if (!hasDrawing()) {
      return this;
    }
    List<Piece> sized = pieces.stream().map(piece -> sized(piece, setting, mostWidth)).toList();
    return new Word(sized, gap, gapRun, rightToLeft);
  }

  private static Piece sized(Piece piece, Setting setting, float mostWidth) {
    return piece instanceof Drawing drawing ? drawing.sized(setting, mostWidth) : piece;
  }
}
