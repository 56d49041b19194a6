package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.font.FontFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The fonts of printed cards.
 *
 * @param typeface the font file of running text; empty for the bundled one
 * @param others font files for characters that the bundled fonts lack, in order of preference
 * @param finder finds fonts of the machine for characters that are in none of these; empty to print
 *     the same on any machine
 */
public record FontOptions(Optional<Path> typeface, List<Path> others, Optional<FontFinder> finder) {
  /** Copies the list. */
  public FontOptions {
    others = List.copyOf(others);
  }
}
