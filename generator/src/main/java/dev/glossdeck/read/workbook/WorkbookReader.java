package dev.glossdeck.read.workbook;

import dev.glossdeck.read.DeckSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a workbook. Nothing but its bytes counts, so that the same file always reads alike. */
public final class WorkbookReader {
  private WorkbookReader() {}

  /**
   * Reads the first sheet that is not hidden and not empty.
   *
   * @param content the file
   * @return the displayed content
   * @throws WorkbookException if it is no workbook, a damaged one or one beyond what is read
   * @throws IOException if the file cannot be read
   */
  public static WorkbookContents read(DeckSource.Content content) throws IOException {
    FileSignature.check(content);
    try (WorkbookPackage file = WorkbookPackage.open(content, Limits.BYTES)) {
      return read(file, new HeapBudget());
    } catch (WorkbookException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // What the parsers of ZIP and XML throw at damaged files is not only what they declare.
      throw WorkbookException.damaged(e);
    }
  }

  /** Reads a file that is open. */
  static WorkbookContents read(WorkbookPackage file, HeapBudget memory) throws IOException {
    WorkbookParts parts = WorkbookParts.of(file, memory);
    CellTexts texts = texts(file, parts, memory);
    List<SheetRow> rows = List.of();
    Optional<UnsolvedFormulas> unsolved = Optional.empty();
    List<String> others = new ArrayList<>();
    for (WorkbookParts.Sheet sheet : parts.sheets()) {
      try (XmlPart xml = file.part(sheet.part()).orElseThrow()) {
        RowReader reader = new RowReader(xml, texts);
        if (rows.isEmpty() && sheet.isVisible()) {
          rows = MergedCells.fill(SheetRows.read(reader, memory), xml);
          unsolved = reader.unsolved();
        } else if (reader.next()) {
          others.add(CellTexts.plain(sheet.name()));
        }
      }
    }
    return new WorkbookContents(rows, unsolved, others);
  }

  private static CellTexts texts(WorkbookPackage file, WorkbookParts parts, HeapBudget memory)
      throws IOException {
    CellFormats formats = new CellFormats(parts.since1904(), memory);
    if (parts.styles().isPresent()) {
      formats.read(file.part(parts.styles().get()));
    }
    Optional<XmlPart> shared =
        parts.texts().isPresent() ? file.texts(parts.texts().get()) : Optional.empty();
    return new CellTexts(SharedTexts.of(shared, memory), formats);
  }
}
