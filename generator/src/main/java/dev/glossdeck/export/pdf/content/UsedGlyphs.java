package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.font.Typeface;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The glyphs of each font that pages show, so that only they are embedded. */
public final class UsedGlyphs {
  private final Map<Typeface, BitSet> used = new TreeMap<>(Comparator.comparing(Typeface::pdfName));
  private Optional<Typeface> last = Optional.empty();
  private BitSet lastGlyphs = new BitSet();

  /** Adds the glyphs of another page. */
  public void addAll(UsedGlyphs other) {
    other.used.forEach((typeface, glyphs) -> of(typeface).or(glyphs));
  }

  /** The fonts with at least one glyph, in the order of their PDF names. */
  public Set<Typeface> typefaces() {
    return used.keySet();
  }

  /** The glyphs of a font, ascending. */
  public Set<Integer> glyphs(Typeface typeface) {
    return of(typeface).stream().boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  /** The glyphs of a font, as a set that can be added to. */
  BitSet of(Typeface typeface) {
    // Runs of one font follow each other.
    if (last.isEmpty() || last.get() != typeface) {
      last = Optional.of(typeface);
      lastGlyphs = used.computeIfAbsent(typeface, key -> new BitSet());
    }
    return lastGlyphs;
  }
}
