package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.Table;
import dev.glossdeck.export.pdf.sheet.Rect;
import java.util.ArrayList;
import java.util.List;

/** The layout of a side at one size, which may turn out not to fit. */
final class TrialLayout {
  private final Rect area;
  private final VerticalBox box;
  private final boolean atTop;

  /** Lays out a side for a content area. */
  TrialLayout(BoxBuilder builder, Rect area, List<FlowBlock> flow, boolean atTop) {
    this.area = area;
    this.atTop = atTop;
    this.box = stack(builder, area, flow);
  }

  /**
   * A table with a row that is higher than the content area is laid out as lines, which can
   * continue on another face.
   */
  private static VerticalBox stack(BoxBuilder builder, Rect area, List<FlowBlock> flow) {
    List<LayoutBox> boxes = new ArrayList<>();
    for (FlowBlock block : flow) {
      List<LayoutBox> cut = builder.boxes(block, area.width());
      if (block instanceof Table table
          && cut.stream().anyMatch(box -> box.height() > area.height())) {
        boxes.addAll(stack(builder, area, table.lists()).boxes());
      } else {
        boxes.addAll(cut);
      }
    }
    return new VerticalBox(boxes, builder.trial().size());
  }

  int lineCount() {
    return box.boxes().size();
  }

  /** The number of lines in the size of the side. */
  int largeLines() {
    return box.count(line -> line.style().scale() == 1);
  }

  /** Whether a word is torn or program text wrapped. */
  boolean isOverfull() {
    return box.isOverfull();
  }

  /** The font size, in points. */
  float size() {
    return box.size();
  }

  int tornWords() {
    return box.count(LayoutBox::isTorn);
  }

  /** The number of lines that continue program text. */
  int wrappedLines() {
    return box.count(LayoutBox::isWrapped);
  }

  /** The number of faces that it takes. */
  int faceCount() {
    int count = 0;
    int from = 0;
    do {
      from += box.countFitting(from, area.height());
      count++;
    } while (from < box.boxes().size());
    return count;
  }

  /** The side on its faces. */
  LaidOutSide finish() {
    return new LaidOutSide(faces(), size(), lineCount(), tornWords());
  }

  /** Whether it fits one face. */
  boolean fits() {
    return box.height() <= area.height();
  }

  /**
   * Distributes the boxes over faces.
   *
   * @return one or more
   */
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
    float top = area.top() - (atTop ? 0 : (area.height() - part.height()) / 2);
    part.placeOn(face, area.x(), area.width(), top);
    return face.build(part.height());
  }
}
