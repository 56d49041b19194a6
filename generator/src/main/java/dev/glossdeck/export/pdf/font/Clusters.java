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

/** Parts shaped text into clusters: between two of them text can be torn, within one it cannot. */
final class Clusters {
  private final Typeface face;
  private final String text;
  private final boolean rightToLeft;

  /** The chars at which some glyph begins, ascending, and the text's end. */
  private final List<Integer> starts;

  private Clusters(Typeface face, String text, boolean rightToLeft, List<Glyph> glyphs) {
    this.face = face;
    this.text = text;
    this.rightToLeft = rightToLeft;
    TreeSet<Integer> sorted = new TreeSet<>();
    glyphs.forEach(glyph -> sorted.add(glyph.index()));
    if (!sorted.isEmpty()) {
      // What is not shown stands first in the text of what follows.
      sorted.remove(sorted.first());
      sorted.add(0);
    }
    sorted.add(text.length());
    starts = List.copyOf(sorted);
  }

  /**
   * Parts a text.
   *
   * @return in reading order; empty if nothing of it is shown
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

  /** Starts of graphemes at which a glyph begins, and the end. */
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

  /** Whether it only stands for a joiner or the like, for which fonts have a glyph, too. */
  private boolean isHidden(Glyph glyph, String cluster) {
    return cluster
        .codePoints()
        .filter(Scripts::isInvisible)
        .anyMatch(at -> face.glyph(at) == glyph.id() || face.glyph(' ') == glyph.id());
  }

  private int startOf(Glyph glyph) {
    return glyph.index() < starts.get(Math.min(1, starts.size() - 1)) ? 0 : glyph.index();
  }

  /** Where clusters meet, from left to right: where the first of their glyphs with width stands. */
  private List<Integer> edges(List<List<Glyph>> groups, int advance) {
    List<Integer> edges = new ArrayList<>();
    // From reading order to visual order is the same turn as back.
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

  /** From left to right, a glyph says a character and the last one the rest. */
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

  /** The characters of a text, decomposed if there are more glyphs for it than characters. */
  private static int[] characters(String said, int glyphs) {
    return Stream.of(Normalizer.Form.NFD, Normalizer.Form.NFKD)
        .map(form -> Normalizer.normalize(said, form).codePoints().toArray())
        .filter(parts -> parts.length >= glyphs && said.codePoints().count() < glyphs)
        .findFirst()
        .orElseGet(() -> said.codePoints().toArray());
  }

  /** From right to left, the last glyph with width says the whole text. */
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

  /** The last glyph with width. */
  private int textGlyph(List<Glyph> group) {
    int speaker = group.size() - 1;
    while (speaker > 0 && face.width(group.get(speaker).id()) == 0) {
      speaker--;
    }
    return speaker;
  }

  /**
   * Adds a glyph that says a text from right to left. Programs turn the order of such glyphs round,
   * some of them that of the characters of one glyph, too, some not: so each character has a glyph
   * of its own, the first the one that is seen, the others one that is not.
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
