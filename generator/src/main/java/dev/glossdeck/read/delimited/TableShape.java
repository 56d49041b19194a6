package dev.glossdeck.read.delimited;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A profile of the records of a deck: their lengths and the content of columns. */
final class TableShape {
  private static final String GAP = "{{c";

  /** A column is as good as empty if less than one of so many records fills it. */
  private static final int NEARLY_ALL = 20;

  private final Map<Integer, Integer> lengths = new HashMap<>();
  private final List<Facts> columns = new ArrayList<>();
  private Optional<Row> first = Optional.empty();
  private Optional<Row> second = Optional.empty();
  private int records;

  /** Facts of a column's content below the first record, which may be a heading. */
  private static final class Facts {
    private int filled;
    private int gapped;
  }

  void add(Row row) {
    if (records == 0) {
      first = Optional.of(row);
    } else if (records == 1) {
      second = Optional.of(row);
    }
    lengths.merge(row.cells().size(), 1, Integer::sum);
    for (int i = 0; i < row.cells().size(); i++) {
      if (i == columns.size()) {
        columns.add(new Facts());
      }
      look(columns.get(i), row.cells().get(i).text());
    }
    records++;
  }

  private void look(Facts column, String text) {
    column.filled += records == 0 || text.isEmpty() ? 0 : 1;
    column.gapped += text.contains(GAP) ? 1 : 0;
  }

  Optional<Row> first() {
    return first;
  }

  boolean hasHeading() {
    return first.filter(HeadingRow::looksSo).isPresent()
        && second.filter(HeadingRow::looksSo).isEmpty();
  }

  /** Whether a column is empty in nearly all records below the first one. */
  boolean isEmpty(int column) {
    return records > 1
        && column < columns.size()
        && columns.get(column).filled * NEARLY_ALL < records;
  }

  /** Whether most records have gaps in a column. */
  boolean hasGaps(int column) {
    return column < columns.size() && columns.get(column).gapped * 2 > records;
  }

  /** The number of fields of the longest record. */
  int widest() {
    return Math.max(1, columns.size());
  }

  /** The number of fields that most records have; two or more if any has. */
  int width() {
    return lengths.entrySet().stream()
        .filter(entry -> entry.getKey() > 1 || lengths.size() == 1)
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(1);
  }
}
