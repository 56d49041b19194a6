package dev.glossdeck.read.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a workbook (ECMA-376, part 1, 12.3 and 18.2).
 *
 * @param sheets in their order
 * @param since1904 whether days are counted from 1904
 * @param styles the name of the part with the formats of cells
 * @param texts the name of the part with the texts that cells share
 */
record WorkbookParts(
    List<Sheet> sheets, boolean since1904, Optional<String> styles, Optional<String> texts) {
  private static final String ID_NAMESPACE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  WorkbookParts {
    sheets = List.copyOf(sheets);
  }

  /**
   * A sheet.
   *
   * @param name as it is written
   * @param part the name of its part
   */
  record Sheet(String name, boolean isVisible, String part) {}

  /** A part that another one refers to; the type is an address. */
  private record Relationship(String type, String part) {
    boolean is(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  static WorkbookParts of(WorkbookPackage file, HeapBudget memory) throws IOException {
    String workbook =
        find(relationships(file, "", memory), "officeDocument").orElse("xl/workbook.xml");
    Map<String, Relationship> related = relationships(file, workbook, memory);
    List<Sheet> sheets = List.of();
    boolean since1904 = false;
    try (XmlPart xml = file.part(workbook).orElseThrow(() -> missing(workbook))) {
      while (xml.nextWithin(0)) {
        if (xml.is("sheets")) {
          sheets = sheets(xml, related, memory);
        } else if (xml.is("workbookPr")) {
          String value = xml.attribute("date1904").orElse("");
          since1904 = value.equals("1") || value.equalsIgnoreCase("true");
        }
      }
    }
    return new WorkbookParts(
        sheets, since1904, find(related, "styles"), find(related, "sharedStrings"));
  }

  private static List<Sheet> sheets(
      XmlPart xml, Map<String, Relationship> related, HeapBudget memory) throws WorkbookException {
    List<Sheet> sheets = new ArrayList<>();
    int list = xml.depth();
    while (xml.nextWithin(list)) {
      if (xml.is("sheet")) {
        Sheet sheet = sheet(xml, related);
        memory.keep(sheet.name());
        sheets.add(sheet);
      }
    }
    return sheets;
  }

  private static Sheet sheet(XmlPart xml, Map<String, Relationship> related)
      throws WorkbookException {
    // The strict format has another namespace.
    String id = xml.attribute(ID_NAMESPACE, "id").orElseThrow(WorkbookException::strict);
    String name = xml.attribute("name").orElse("");
    if (!related.containsKey(id)) {
      throw missing(id);
    }
    String state = xml.attribute("state").orElse("visible");
    boolean isVisible = !state.equals("hidden") && !state.equals("veryHidden");
    return new Sheet(name, isVisible, related.get(id).part());
  }

  /**
   * The targets of the relationships of a part, by their ids; the package itself has the empty
   * name.
   */
  private static Map<String, Relationship> relationships(
      WorkbookPackage file, String part, HeapBudget memory) throws IOException {
    int name = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, name);
    Map<String, Relationship> related = new LinkedHashMap<>();
    Optional<XmlPart> found = file.part(folder + "_rels/" + part.substring(name) + ".rels");
    if (found.isEmpty()) {
      return related;
    }
    try (XmlPart xml = found.get()) {
      while (xml.nextWithin(0)) {
        if (xml.is("Relationship")) {
          String target = xml.attribute("Target").orElse("");
          String path = target.startsWith("/") ? target.substring(1) : folder + target;
          memory.keep(path);
          related.put(
              xml.attribute("Id").orElse(""),
              new Relationship(xml.attribute("Type").orElse(""), path));
        }
      }
    }
    return related;
  }

  private static Optional<String> find(Map<String, Relationship> related, String kind) {
    return related.values().stream()
        .filter(other -> other.is(kind))
        .map(Relationship::part)
        .findFirst();
  }

  private static WorkbookException missing(String part) {
    return WorkbookException.damaged(new IOException("no part " + part));
  }
}
