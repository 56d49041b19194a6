package dev.glossdeck.export.pdf;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which glyphs of which faces were written, so that only they are embedded. */
final class GlyphUse {
  private final Map<FontFace, BitSet> used = new EnumMap<>(FontFace.class);

  void add(GlyphRun run) {
    BitSet glyphs = of(run.style().face());
    run.glyphs().chars().forEach(glyphs::set);
  }

  void addAll(GlyphUse other) {
    other.used.forEach((face, glyphs) -> of(face).or(glyphs));
  }

  /** The faces with at least one glyph. */
  Set<FontFace> faces() {
    return Set.copyOf(used.keySet());
  }

  /** The glyphs of a face, ascending. */
  Set<Integer> glyphs(FontFace face) {
    return of(face).stream().boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private BitSet of(FontFace face) {
    return used.computeIfAbsent(face, key -> new BitSet());
  }
}
