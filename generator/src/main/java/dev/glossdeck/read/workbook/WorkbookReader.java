package dev.glossdeck.read.workbook;

import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.workbook.SheetList.SheetPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a workbook. Nothing but its bytes counts, so that the same file always reads alike. */
public final class WorkbookReader {
  private final Parts parts;

  private WorkbookReader(Parts parts) {
    this.parts = parts;
  }

  /**
   * Reads the first sheet that is not hidden and not empty.
   *
   * @param content the file
   * @return what people see in it
   * @throws WorkbookException if it is no workbook, a damaged one or one beyond what is read
   * @throws IOException if the file cannot be read
   */
  public static WorkbookContents read(DeckSource.Content content) throws IOException {
    FileSignature.check(content);
    try (Parts parts = Parts.open(content)) {
      return new WorkbookReader(parts).contents();
    }
  }

  private WorkbookContents contents() throws IOException {
    String main =
        target(parts.relationships(""), "officeDocument")
            .orElseThrow(() -> WorkbookException.damaged("it has no workbook"));
    List<Relationship> related = parts.relationships(main);
    Map<String, String> worksheets =
        related.stream()
            .filter(relationship -> relationship.is("worksheet"))
            .collect(
                Collectors.toMap(Relationship::id, Relationship::target, (first, again) -> first));
    SheetList list;
    try (XmlCursor xml = parts.xml(main, Limits.SMALL_PART)) {
      list = SheetList.read(xml, worksheets);
    }
    CellTexts texts = new CellTexts(sharedTexts(related), formats(related, list.since1904()));
    return contents(list.sheets(), texts);
  }

  private static Optional<String> target(List<Relationship> related, String kind) {
    return related.stream()
        .filter(relationship -> relationship.is(kind))
        .map(Relationship::target)
        .findFirst();
  }

  private SharedTexts sharedTexts(List<Relationship> related) throws IOException {
    Optional<String> part = target(related, "sharedStrings").filter(parts::has);
    if (part.isEmpty()) {
      return SharedTexts.none();
    }
    try (XmlCursor xml = parts.xml(part.get(), Limits.BYTES)) {
      return SharedTexts.read(xml);
    }
  }

  private CellFormats formats(List<Relationship> related, boolean since1904) throws IOException {
    Optional<String> part = target(related, "styles").filter(parts::has);
    if (part.isEmpty()) {
      return CellFormats.none();
    }
    try (XmlCursor xml = parts.xml(part.get(), Limits.SMALL_PART)) {
      return CellFormats.read(xml, since1904);
    }
  }

  private WorkbookContents contents(List<SheetPart> sheets, CellTexts texts) throws IOException {
    List<SheetRow> rows = List.of();
    Optional<UnsolvedFormulas> unsolved = Optional.empty();
    List<String> others = new ArrayList<>();
    for (SheetPart sheet : sheets) {
      try (XmlCursor xml = parts.xml(sheet.part(), Limits.BYTES)) {
        if (rows.isEmpty() && !sheet.isHidden()) {
          SheetParser parser = new SheetParser(xml, texts);
          rows = parser.rows();
          unsolved = parser.unsolved();
        } else if (SheetParser.holdsSomething(xml)) {
          others.add(sheet.name());
        }
      }
    }
    return new WorkbookContents(rows, unsolved, others);
  }
}
