package dev.glossdeck.export.pdf;

import java.util.List;

/**
 * Glyphs that stay on one line if it is wide enough, and what follows them.
 *
 * @param runs may be empty, as at the start of an indented line of code
 * @param gap what follows
 * @param gapRun the spaces or the hyphen of the gap; empty for {@link Gap#NONE}
 */
record Word(List<GlyphRun> runs, Gap gap, GlyphRun gapRun) {

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
    runs = List.copyOf(runs);
  }

  /** In 1/1000 of the side's size, without the gap. */
  float width() {
    float width = 0;
    for (GlyphRun run : runs) {
      width += run.width();
    }
    return width;
  }
}
