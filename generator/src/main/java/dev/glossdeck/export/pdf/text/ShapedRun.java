package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.ShapedCluster;
import dev.glossdeck.export.pdf.font.Typeface;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of glyphs that were selected and positioned by shaping.
 *
 * @param style the style
 * @param typeface the font
 * @param level the embedding level
 * @param clusters the clusters in reading order
 */
public record ShapedRun(TextStyle style, Typeface typeface, int level, List<ShapedCluster> clusters)
    implements GlyphRun {
  public ShapedRun {
    clusters = List.copyOf(clusters);
  }

  @Override
  public float width() {
    return advance() * style.scale();
  }

  @Override
  public int clusterCount() {
    return clusters.size();
  }

  @Override
  public int countWithin(int from, float width) {
    float used = 0;
    for (int to = from; to < clusters.size(); to++) {
      used += clusters.get(to).advance() * style.scale();
      if (used > width) {
        return to - from;
      }
    }
    return clusters.size() - from;
  }

  @Override
  public boolean isSeparator(int cluster) {
    String text = clusters.get(cluster).text();
    return text.length() == 1 && SpecialCharacters.SEPARATORS.contains(text);
  }

  @Override
  public GlyphRun slice(int from, int to) {
    return new ShapedRun(style, typeface, level, clusters.subList(from, to));
  }

  @Override
  public GlyphRun endingLine(boolean rightToLeft) {
    return this;
  }

  /**
   * There is none for text from right to left: programs that read glyphs reverse their order, and
   * those that support ActualText would reverse it once more.
   */
  @Override
  public String actualText() {
    if (isRightToLeft() || clusters.stream().noneMatch(ShapedCluster::needsActualText)) {
      return "";
    }
    return clusters.stream().map(ShapedCluster::text).collect(Collectors.joining());
  }

  @Override
  public void writeTo(GlyphSink target) {
    int left = 0;
    for (int i = 0; i < clusters.size(); i++) {
      ShapedCluster cluster = clusters.get(isRightToLeft() ? clusters.size() - 1 - i : i);
      for (ShapedCluster.PlacedGlyph glyph : cluster.glyphs()) {
        if (glyph.text().isEmpty()) {
          target.silentGlyph(glyph.id(), left + glyph.x(), glyph.y());
        } else {
          target.glyph(glyph.id(), left + glyph.x(), glyph.y(), glyph.text());
        }
      }
      left += cluster.advance();
    }
    target.end(left);
  }

  private boolean isRightToLeft() {
    return level % 2 == 1;
  }

  private int advance() {
    return clusters.stream().mapToInt(ShapedCluster::advance).sum();
  }
}
