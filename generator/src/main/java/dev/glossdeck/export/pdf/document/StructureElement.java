package dev.glossdeck.export.pdf.document;

import dev.glossdeck.export.pdf.content.PdfNumbers;
import dev.glossdeck.export.pdf.object.ArrayText;
import dev.glossdeck.export.pdf.object.ByteText;
import dev.glossdeck.export.pdf.object.DictionaryText;
import dev.glossdeck.export.pdf.object.ObjectFile;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** An element below the section of a card (PDF 32000-1, 14.7.2), while content is added to it. */
final class StructureElement {
  /** ISO 14289-1, 7.5: a table header has a scope. */
  private static final String SCOPE = "<</O/Table/Scope/Column>>";

  private final int number;
  private final DictionaryText entries;
  private final ArrayText kids = new ArrayText();
  private OptionalInt page = OptionalInt.empty();
  private Optional<Rect> box = Optional.empty();

  /** Creates an element with the attributes that its type requires. */
  StructureElement(int number, Tag.Node node, int parent) {
    this.number = number;
    this.entries = entries(node.type(), parent);
    if (!node.alt().isEmpty()) {
      entries.text("Alt", node.alt());
    }
    if (!node.language().isEmpty()) {
      entries.text("Lang", node.language());
    }
    if (node.type().equals("TH")) {
      entries.raw("A", SCOPE);
    }
  }

  /** The entries that every structure element has. */
  static DictionaryText entries(String type, int parent) {
    return new DictionaryText().name("Type", "StructElem").name("S", type).reference("P", parent);
  }

  int number() {
    return number;
  }

  /** Adds an element below it. */
  void addKid(int kid) {
    kids.reference(kid);
  }

  /** Adds marked content of a page. */
  void addContent(int onPage, int mcid) {
    if (page.isEmpty()) {
      page = OptionalInt.of(onPage);
      entries.reference("Pg", onPage);
    }
    if (page.getAsInt() == onPage) {
      kids.raw(mcid);
    } else {
      DictionaryText reference = new DictionaryText().name("Type", "MCR");
      kids.raw(reference.reference("Pg", onPage).number("MCID", mcid));
    }
  }

  /**
   * Adds the area of a graphic, or of a part of one that is broken into lines (14.8.5.4.3). Areas
   * on further pages do not count.
   */
  void addBox(Rect area, int onPage) {
    if (page.isPresent() && page.getAsInt() == onPage) {
      box = Optional.of(box.map(area::around).orElse(area));
    }
  }

  private static String layout(Rect area) {
    ByteText corners = new ByteText();
    for (float edge : new float[] {area.x(), area.y(), area.right(), area.top()}) {
      PdfNumbers.appendPrecise(edge, corners);
    }
    return "<</O/Layout/BBox[" + corners + "]>>";
  }

  void writeTo(ObjectFile file) throws IOException {
    box.ifPresent(area -> entries.raw("A", layout(area)));
    file.write(number, entries.raw("K", kids));
  }
}
