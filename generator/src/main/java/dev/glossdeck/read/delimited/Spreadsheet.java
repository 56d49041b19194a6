package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.Whitespace;
import dev.glossdeck.read.DeckSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * The first sheet of a workbook as records. With {@link SheetCells} the only place that knows its
 * library.
 */
final class Spreadsheet {
  /** What a workbook may be when it is unpacked. */
  private static final long MOST_BYTES = 512L << 20;

  private final DeckSource source;
  private final Diagnostics diagnostics;

  Spreadsheet(DeckSource source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** The rows that hold something; empty, with an error, if the file is no workbook. */
  Optional<List<Row>> rows() throws IOException {
    byte[] file;
    try (InputStream in = source.content().open()) {
      file = in.readAllBytes();
    }
    try {
      if (unpacksTo(file) > MOST_BYTES) {
        return refuse("the spreadsheet is larger than " + (MOST_BYTES >> 20) + " MB when unpacked");
      }
      return Optional.of(rows(file));
    } catch (IOException | RuntimeException e) {
      // The libraries throw what their parsers throw.
      return refuse("the file is no spreadsheet, or a damaged one");
    }
  }

  private List<Row> rows(byte[] file) throws IOException {
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
        Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
      List<Row> read = new ArrayList<>();
      rows.forEach(row -> read.add(row(row)));
      read.removeIf(row -> row.cells().size() == 1 && row.isBlank());
      return read;
    }
  }

  /** Unpacks the file once without keeping anything, since its library trusts it. */
  private static long unpacksTo(byte[] file) throws IOException {
    long bytes = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          int count = 0;
          while (count >= 0 && bytes <= MOST_BYTES) {
            bytes += count;
            count = in.read(buffer);
          }
        }
      }
    }
    return bytes;
  }

  private Optional<List<Row>> refuse(String problem) {
    diagnostics.error(
        source.start(), "spreadsheet", problem, "save it as .xlsx again, or as CSV in UTF-8");
    return Optional.empty();
  }

  private Row row(org.dhatim.fastexcel.reader.Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      texts.add(row.getOptionalCell(i).map(SheetCells::text).map(Whitespace::trim).orElse(""));
    }
    // Formats reach further than contents do.
    while (texts.size() > 1 && texts.get(texts.size() - 1).isEmpty()) {
      texts.remove(texts.size() - 1);
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(1, texts.size()); i++) {
      SourcePosition place = place(row, i);
      cells.add(new Cell(i < texts.size() ? texts.get(i) : "", false, index -> place));
    }
    return new Row(cells, place(row, 0), index -> place(row, index));
  }

  private SourcePosition place(org.dhatim.fastexcel.reader.Row row, int index) {
    return new SourcePosition(source.path(), row.getRowNum(), index + 1);
  }
}
