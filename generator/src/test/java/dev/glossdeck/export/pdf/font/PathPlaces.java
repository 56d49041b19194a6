package dev.glossdeck.export.pdf.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The points of outlines, to compare them. */
public final class PathPlaces {
  private PathPlaces() {}

  /** The coordinates of the points that are drawn, x before y, contour by contour. */
  public static List<Double> of(GeneralPath path) {
    List<Double> places = new ArrayList<>();
    List<Double> start = List.of();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        start = List.of(at[0], at[1]);
      } else if (kind != PathIterator.SEG_CLOSE) {
        places.addAll(start);
        start = List.of();
        Arrays.stream(at).limit(kind == PathIterator.SEG_CUBICTO ? 6 : 2).forEach(places::add);
      }
    }
    return places;
  }
}
