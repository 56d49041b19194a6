package dev.glossdeck.read.workbook;

import dev.glossdeck.read.DeckSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a workbook. Nothing but its bytes counts, so that the same file always reads alike. */
public final class WorkbookReader {
  private WorkbookReader() {}

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
    try (InputStream in = content.open()) {
      return read(in.readAllBytes());
    } catch (OutOfMemoryError e) {
      // The last resort: the bounds are checked around a library that has none.
      throw WorkbookException.needsMemory(e);
    }
  }

  private static WorkbookContents read(byte[] file) throws WorkbookException {
    try {
      PackageBounds.check(file, Limits.BYTES);
      try (ReadableWorkbook workbook = open(file)) {
        return contents(workbook);
      }
    } catch (WorkbookException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library throws what its parsers throw.
      throw WorkbookException.damaged(e);
    }
  }

  private static ReadableWorkbook open(byte[] file) throws IOException {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
    } catch (ExcelReaderException e) {
      // A workbook need not have styles, but the library asks for them unless told otherwise.
      return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true));
    }
  }

  private static WorkbookContents contents(ReadableWorkbook workbook) throws IOException {
    CellTexts texts = new CellTexts(new CellFormats(workbook.isDate1904()));
    List<SheetRow> rows = List.of();
    Optional<UnsolvedFormulas> unsolved = Optional.empty();
    List<String> others = new ArrayList<>();
    for (Sheet sheet : workbook.getSheets().toList()) {
      if (sheet.getId() == null) {
        // The library knows the namespace of the usual format only.
        throw WorkbookException.strict();
      }
      try (Stream<Row> stream = sheet.openStream()) {
        if (rows.isEmpty() && sheet.getVisibility() == SheetVisibility.VISIBLE) {
          SheetRows reader = new SheetRows(texts);
          rows = reader.read(stream.iterator());
          unsolved = reader.unsolved();
        } else if (stream.anyMatch(texts::areIn)) {
          others.add(CellTexts.plain(sheet.getName()));
        }
      }
    }
    return new WorkbookContents(rows, unsolved, others);
  }
}
