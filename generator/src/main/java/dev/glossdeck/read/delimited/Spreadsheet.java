package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.Whitespace;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * The first sheet of a workbook as records. With {@link SheetCells} the only place that knows its
 * library.
 */
final class Spreadsheet {
  /** What a workbook may be when it is unpacked. */
  private static final long MOST_BYTES = 512L << 20;

  /** Cells behind this column are no deck's. */
  private static final int MOST_COLUMNS = 1000;

  private final DeckSource source;
  private final Diagnostics diagnostics;

  Spreadsheet(DeckSource source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** The rows that hold something; empty, with an error, if the file is no workbook. */
  Optional<List<Row>> rows() throws IOException {
    if (!isSound()) {
      return Optional.empty();
    }
    try (InputStream in = source.content().open();
        ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, false));
        Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
      List<Row> read = new ArrayList<>();
      rows.forEach(row -> read.add(row(row)));
      read.removeIf(row -> row.cells().size() == 1 && row.isBlank());
      return Optional.of(read);
    } catch (IOException | RuntimeException e) {
      // The library throws what its parsers throw.
      return refuse("the file is no spreadsheet, or a damaged one");
    }
  }

  /** Unpacks the file once without keeping anything, since its library trusts it. */
  private boolean isSound() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(source.content().open())) {
      byte[] buffer = new byte[1 << 16];
      long bytes = 0;
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
          bytes += count;
          if (bytes > MOST_BYTES) {
            refuse("the spreadsheet is larger than " + (MOST_BYTES >> 20) + " MB when unpacked");
            return false;
          }
        }
      }
      if (entries == 0) {
        refuse("the file is no spreadsheet");
      }
      return entries > 0;
    } catch (ZipException | EOFException e) {
      refuse("the file is no spreadsheet, or a damaged one");
      return false;
    }
  }

  private Optional<List<Row>> refuse(String problem) {
    diagnostics.error(
        source.start(), "spreadsheet", problem, "save it as .xlsx again, or as CSV in UTF-8");
    return Optional.empty();
  }

  private Row row(org.dhatim.fastexcel.reader.Row row) {
    List<Cell> cells = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      SourcePosition place = new SourcePosition(source.path(), row.getRowNum(), i + 1);
      String text = row.getOptionalCell(i).map(SheetCells::text).map(Whitespace::trim).orElse("");
      cells.add(new Cell(text, false, index -> place));
      last = text.isEmpty() ? last : i;
    }
    // Formats reach further than contents do.
    List<Cell> filled = cells.isEmpty() ? List.of() : List.copyOf(cells.subList(0, last + 1));
    SourcePosition start = new SourcePosition(source.path(), row.getRowNum(), 1);
    List<Cell> some = filled.isEmpty() ? List.of(new Cell("", false, index -> start)) : filled;
    return new Row(
        some, start, index -> new SourcePosition(source.path(), row.getRowNum(), index + 1));
  }
}
