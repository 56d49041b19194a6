package dev.glossdeck.export.pdf.font;

import dev.glossdeck.export.pdf.font.ShapedCluster.PlacedGlyph;
import dev.glossdeck.export.pdf.font.Shaper.Glyph;
import dev.glossdeck.export.pdf.font.Shaper.ShapedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Divides shaped text into clusters, between which it can be split. */
final class Clusters {
  private final Typeface face;
  private final String text;
  private final boolean rightToLeft;

  /** The indices of chars at which glyphs begin, ascending, and the end of the text. */
  private final List<Integer> starts;

  private Clusters(Typeface face, String text, boolean rightToLeft, List<Glyph> glyphs) {
    this.face = face;
    this.text = text;
    this.rightToLeft = rightToLeft;
    TreeSet<Integer> sorted = new TreeSet<>();
    glyphs.forEach(glyph -> sorted.add(glyph.index()));
    if (!sorted.isEmpty()) {
      // Invisible characters at the start belong to the first glyph.
      sorted.remove(sorted.first());
      sorted.add(0);
    }
    sorted.add(text.length());
    starts = List.copyOf(sorted);
  }

  /**
   * Divides a text.
   *
   * @return the clusters in reading order; empty if nothing of the text is visible
   */
  static List<ShapedCluster> of(
      Typeface face, String text, ShapedText shaped, boolean rightToLeft) {
    return new Clusters(face, text, rightToLeft, shaped.glyphs()).split(shaped);
  }

  private List<ShapedCluster> split(ShapedText shaped) {
    List<Integer> bounds = bounds();
    List<List<Glyph>> groups = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.size(); i++) {
      groups.add(glyphsWithin(shaped.glyphs(), bounds.get(i), bounds.get(i + 1)));
    }
    List<Integer> edges = edges(groups, shaped.advance());
    List<ShapedCluster> clusters = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      int edge = rightToLeft ? groups.size() - 1 - i : i;
      int left = edges.get(edge);
      String said = text.substring(bounds.get(i), bounds.get(i + 1));
      int advance = edges.get(edge + 1) - left;
      clusters.add(new ShapedCluster(said, placed(groups.get(i), left, said), advance));
    }
    return clusters;
  }

  /** The indices of graphemes at which a glyph begins, and the end of the text. */
  private List<Integer> bounds() {
    List<Integer> bounds = new ArrayList<>();
    for (int at = 0; at < text.length(); at = Graphemes.end(text, at, text.length())) {
      if (starts.contains(at)) {
        bounds.add(at);
      }
    }
    bounds.add(text.length());
    return bounds;
  }

  private List<Glyph> glyphsWithin(List<Glyph> glyphs, int from, int to) {
    List<Glyph> all =
        glyphs.stream().filter(glyph -> startOf(glyph) >= from && startOf(glyph) < to).toList();
    List<Glyph> shown =
        all.stream().filter(glyph -> !isHidden(glyph, text.substring(from, to))).toList();
    return shown.isEmpty() ? all : shown;
  }

  /** Whether a glyph stands for an invisible character, such as a joiner. */
  private boolean isHidden(Glyph glyph, String cluster) {
    return cluster
        .codePoints()
        .filter(Scripts::isInvisible)
        .anyMatch(at -> face.glyph(at) == glyph.id() || face.glyph(' ') == glyph.id());
  }

  private int startOf(Glyph glyph) {
    return glyph.index() < starts.get(Math.min(1, starts.size() - 1)) ? 0 : glyph.index();
  }

  /**
   * The edges of clusters, from left to right: the positions of their first glyphs with a width.
   */
  private List<Integer> edges(List<List<Glyph>> groups, int advance) {
    List<Integer> edges = new ArrayList<>();
    // Reordering is its own inverse.
    for (List<Glyph> group : inReadingOrder(groups)) {
      edges.add(edges.isEmpty() ? 0 : left(group));
    }
    edges.add(advance);
    return edges;
  }

  private <T> List<T> inReadingOrder(List<T> fromLeft) {
    List<T> ordered = new ArrayList<>(fromLeft);
    if (rightToLeft) {
      Collections.reverse(ordered);
    }
    return ordered;
  }

  private int left(List<Glyph> group) {
    return group.stream()
        .filter(glyph -> face.width(glyph.id()) > 0)
        .findFirst()
        .orElse(group.get(0))
        .x();
  }

  private List<PlacedGlyph> placed(List<Glyph> group, int left, String said) {
    return rightToLeft ? fromRight(group, left, said) : fromLeft(group, left, said);
  }

  /**
   * In text from left to right each glyph stands for one character, and the last one for the rest.
   */
  private static List<PlacedGlyph> fromLeft(List<Glyph> group, int left, String said) {
    int[] codePoints = characters(said, group.size());
    List<PlacedGlyph> placed = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      int from = Math.min(i, codePoints.length);
      int to = i + 1 < group.size() ? Math.min(i + 1, codePoints.length) : codePoints.length;
      placed.add(placed(group.get(i), left, new String(codePoints, from, to - from)));
    }
    return placed;
  }

  /** The characters of a text, decomposed if it has fewer characters than glyphs. */
  private static int[] characters(String said, int glyphs) {
    return Stream.of(Normalizer.Form.NFD, Normalizer.Form.NFKD)
        .map(form -> Normalizer.normalize(said, form).codePoints().toArray())
        .filter(parts -> parts.length >= glyphs && said.codePoints().count() < glyphs)
        .findFirst()
        .orElseGet(() -> said.codePoints().toArray());
  }

  /** In text from right to left the last glyph with a width stands for the whole text. */
  private List<PlacedGlyph> fromRight(List<Glyph> group, int left, String said) {
    List<PlacedGlyph> placed = new ArrayList<>();
    int speaker = textGlyph(group);
    addText(group.get(speaker), left, said, placed);
    for (int i = 0; i < group.size(); i++) {
      if (i != speaker) {
        placed.add(placed(group.get(i), left, ""));
      }
    }
    return placed;
  }

  private static PlacedGlyph placed(Glyph glyph, int left, String text) {
    return new PlacedGlyph(glyph.id(), glyph.x() - left, glyph.y(), text);
  }

  /** The index of the last glyph with a width. */
  private int textGlyph(List<Glyph> group) {
    int speaker = group.size() - 1;
    while (speaker > 0 && face.width(group.get(speaker).id()) == 0) {
      speaker--;
    }
    return speaker;
  }

  /**
   * Adds a glyph that stands for a text from right to left. Programs reverse the order of such
   * glyphs; some also reverse the characters of a single glyph. Therefore each character has its
   * own glyph: the first has the visible one, the others have an invisible one.
   */
  private void addText(Glyph speaker, int left, String said, List<PlacedGlyph> placed) {
    int first = said.codePointAt(0);
    String rest = said.substring(Character.charCount(first));
    int carrier = face.invisibleGlyph();
    if (carrier == Typeface.MISSING) {
      placed.add(placed(speaker, left, said));
      return;
    }
    int[] further = rest.codePoints().toArray();
    for (int i = further.length - 1; i >= 0; i--) {
      String text = Character.toString(further[i]);
      placed.add(new PlacedGlyph(carrier, speaker.x() - left, 0, text));
    }
    placed.add(placed(speaker, left, Character.toString(first)));
  }
}
