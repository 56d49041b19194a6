package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.font.ShapedCluster;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.FaceItem;
import dev.glossdeck.export.pdf.layout.PlacedGraphic;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.layout.TextLine;
import dev.glossdeck.export.pdf.text.GlyphRun;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.ShapedRun;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The character codes of a document's glyphs. The code of a glyph is its number; a glyph that
 * stands for another text than its font says has a further code for each text, so that every word
 * can be searched and copied, whatever glyphs shaping chose.
 *
 * <p>Codes are assigned in the order of the cards; thereafter they can be looked up by several
 * threads.
 */
public final class GlyphCodes {
  /** The largest code of two bytes; large Chinese fonts have as many glyphs. */
  private static final int LAST_CODE = 0xFFFF;

  private final Map<Typeface, Map<Variant, Integer>> variants =
      new TreeMap<>(Comparator.comparing(Typeface::pdfName));
  private final Map<Typeface, Map<Integer, String>> defaults = new HashMap<>();

  /**
   * A glyph that stands for another text than its font says.
   *
   * @param glyph its number in the font
   * @param text the text, not empty
   */
  public record Variant(int glyph, String text) {}

  /** Assigns codes to the glyphs of cards. */
  public void register(List<PrintedCard> cards) {
    for (PrintedCard card : cards) {
      register(card.front());
      register(card.back());
    }
  }

  private void register(CardFace face) {
    for (FaceItem item : face.items()) {
      if (item instanceof TextLine line) {
        line.runs().forEach(this::register);
      } else if (item instanceof PlacedGraphic graphic
          && graphic.graphic().graphic() instanceof Graphic.Formula formula) {
        formula.letters().forEach(letters -> letters.runs().forEach(this::register));
      }
    }
  }

  private void register(GlyphRun run) {
    if (run instanceof ShapedRun shaped) {
      register(shaped);
    }
  }

  private void register(ShapedRun run) {
    for (ShapedCluster cluster : run.clusters()) {
      for (ShapedCluster.PlacedGlyph glyph : cluster.glyphs()) {
        boolean isSaid = !glyph.text().isEmpty();
        if (isSaid && !isDefault(run.typeface(), glyph.id(), glyph.text())) {
          Map<Variant, Integer> codes =
              variants.computeIfAbsent(run.typeface(), key -> new LinkedHashMap<>());
          int next = run.typeface().glyphCount() + codes.size();
          if (next <= LAST_CODE) {
            codes.putIfAbsent(new Variant(glyph.id(), glyph.text()), next);
          }
        }
      }
    }
  }

  private boolean isDefault(Typeface typeface, int glyph, String text) {
    return defaults
        .computeIfAbsent(typeface, key -> new HashMap<>())
        .computeIfAbsent(glyph, typeface::text)
        .equals(text);
  }

  /** The code of a glyph that stands for a text; the number of the glyph if no code was left. */
  int of(Typeface typeface, int glyph, String text) {
    return variants(typeface).getOrDefault(new Variant(glyph, text), glyph);
  }

  /** The further codes of a font, in the order of assignment. */
  public Map<Variant, Integer> variants(Typeface typeface) {
    return variants.getOrDefault(typeface, Map.of());
  }
}
