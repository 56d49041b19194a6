package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.Table;
import dev.glossdeck.export.pdf.sheet.Rect;
import java.util.ArrayList;
import java.util.List;

/** A side cut into slabs at one size, which may turn out not to fit. */
final class TrialLayout {
  private final Rect area;
  private final VerticalBox box;

  /** Cuts a side for a box. */
  TrialLayout(BoxBuilder builder, Rect area, List<FlowBlock> flow) {
    this.area = area;
    this.box = stack(builder, area, flow);
  }

  /** A table with a row that is higher than the box goes on as lines, which can be parted. */
  private static VerticalBox stack(BoxBuilder builder, Rect area, List<FlowBlock> flow) {
    List<LayoutBox> boxes = new ArrayList<>();
    for (FlowBlock block : flow) {
      List<LayoutBox> cut = builder.boxes(block, area.width());
      boolean fits = cut.stream().allMatch(box -> box.height() <= area.height());
      if (!fits && block instanceof Table table) {
        boxes.addAll(stack(builder, area, table.withoutColumns()).boxes());
      } else {
        boxes.addAll(cut);
      }
    }
    return new VerticalBox(boxes, builder.trial().size());
  }

  int lineCount() {
    return box.boxes().size();
  }

  /** Whether a word goes on in the next line because it is wider than a line, or the like. */
  boolean isOverfull() {
    return box.isOverfull();
  }

  /** Whether one face holds it all. */
  boolean fits() {
    return box.height() <= area.height();
  }

  /** Fills as many faces as there are slabs for, at least one. */
  List<CardFace> faces() {
    List<CardFace> faces = new ArrayList<>();
    int from = 0;
    do {
      int to = from + box.countFitting(from, area.height());
      faces.add(face(box.slice(from, to)));
      from = to;
    } while (from < box.boxes().size());
    return faces;
  }

  private CardFace face(VerticalBox part) {
    CardFaceBuilder face = new CardFaceBuilder();
    float top = area.top() - (area.height() - part.height()) / 2;
    part.placeOn(face, area.x(), area.width(), top);
    return face.build();
  }
}
