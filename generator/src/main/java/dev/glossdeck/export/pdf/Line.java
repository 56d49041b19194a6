package dev.glossdeck.export.pdf;

import java.util.List;

/**
 * A broken line. It ends in a space glyph where words follow, so that whoever extracts the text
 * finds them apart; that space does not count.
 *
 * @param runs from left to right
 * @param width in 1/1000 of the side's size
 * @param torn whether it ends within a word that is wider than a line
 */
record Line(List<GlyphRun> runs, float width, boolean torn) {
  Line {
    runs = List.copyOf(runs);
  }
}
