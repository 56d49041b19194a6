package dev.glossdeck.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** A side cut into slabs at one size, which may turn out not to fit. */
final class Draft {
  private final Box box;
  private final Stack stack;

  /** Cuts a side for a box. */
  Draft(SlabMaker maker, Box box, List<SidePart> parts) {
    this.box = box;
    this.stack = whole(maker, box, parts);
  }

  /** A table with a row that is higher than the box goes on as lines, which can be parted. */
  private static Stack whole(SlabMaker maker, Box box, List<SidePart> parts) {
    List<Slab> slabs = new ArrayList<>();
    for (SidePart part : parts) {
      List<Slab> cut = maker.slabs(part, box.width());
      boolean fits = cut.stream().allMatch(slab -> slab.height() <= box.height());
      if (!fits && part instanceof Grid grid) {
        slabs.addAll(whole(maker, box, grid.inLines()).slabs());
      } else {
        slabs.addAll(cut);
      }
    }
    return new Stack(slabs, maker.setting().size());
  }

  int lineCount() {
    return stack.slabs().size();
  }

  /** Whether a word goes on in the next line because it is wider than a line, or the like. */
  boolean isTorn() {
    return stack.isTorn();
  }

  /** Whether one face holds it all. */
  boolean fits() {
    return stack.height() <= box.height();
  }

  /** Fills as many faces as there are slabs for, at least one. */
  List<CardFace> faces() {
    List<CardFace> faces = new ArrayList<>();
    int from = 0;
    do {
      int to = from + stack.fitting(from, box.height());
      faces.add(face(stack.part(from, to)));
      from = to;
    } while (from < stack.slabs().size());
    return faces;
  }

  private CardFace face(Stack part) {
    FaceMaker face = new FaceMaker();
    float top = box.top() - (box.height() - part.height()) / 2;
    part.placeOn(face, box.x(), box.width(), top);
    return face.face();
  }
}
