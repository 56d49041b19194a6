package dev.glossdeck.export.pdf.content;

import dev.glossdeck.maths.Contour;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pictures and glyphs of formulas that pages show, so that only they are embedded. */
public final class UsedObjects {
  private final SortedSet<String> pictures = new TreeSet<>();
  private final SortedMap<String, Contour> contours = new TreeMap<>();

  void addPicture(String name) {
    pictures.add(name);
  }

  /** Adds a glyph; returns its name in the pages' resource dictionary. */
  String add(Contour glyph) {
    String resource = "G" + glyph.source().replace('/', '-');
    contours.putIfAbsent(resource, glyph);
    return resource;
  }

  /** Adds the objects of another page. */
  public void addAll(UsedObjects other) {
    pictures.addAll(other.pictures);
    contours.putAll(other.contours);
  }

  /** Whether a page shows a picture, given by its file name. */
  public boolean showsPicture(String name) {
    return pictures.contains(name);
  }

  /** The glyphs by their names in the pages' resource dictionary. */
  public SortedMap<String, Contour> contours() {
    return Collections.unmodifiableSortedMap(contours);
  }
}
