package dev.glossdeck.read.delimited;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The score of a separator.
 *
 * @param parted the number of records that it splits into the same number of fields, two or more
 * @param records the number of records
 * @param quoted the number of fields that are quoted as a whole
 * @param spread the number of these that go over several lines
 * @param broken the number of quotations that it cuts, or leaves open
 */
record Score(int parted, int records, int quoted, int spread, int broken) {
  private static final String CURLY_OPENING = "\u201C\u201E\u00AB";

  /** In German the mark closes that opens in English. */
  private static final String CURLY_CLOSING = "\u201D\u201C\u00BB";

  /** The score of a separator that does not occur. */
  static final Score NONE = new Score(0, 0, 0, 0, 0);

  /**
   * Looks at all records.
   *
   * @param records as the separator cuts them
   * @param isWhole whether a record may count as parted
   */
  static Score of(RowCutter records, Predicate<Row> isWhole) {
    Tally tally = new Tally();
    records.each(row -> tally.add(row, isWhole.test(row)));
    tally.lengths.remove(1);
    int parted = tally.lengths.values().stream().max(Integer::compare).orElse(0);
    return new Score(parted, tally.records, tally.quoted, tally.spread, tally.broken);
  }

  /** Whether the records that it leaves whole are the exception. */
  boolean serves() {
    return parted > 0 && parted * 2 >= records;
  }

  boolean servesAll() {
    return parted > 0 && parted == records;
  }

  /**
   * Whether quotation marks make sense by this separator and less by the other: it finds quotations
   * that the other one cuts in two, or lines within quotations that the other takes for records.
   */
  boolean quotesBetterThan(Score other) {
    return serves()
        && ((quoted > other.quoted && broken < other.broken)
            || (spread > other.spread && broken <= other.broken));
  }

  /** Counts. */
  private static final class Tally {
    private final Map<Integer, Integer> lengths = new HashMap<>();
    private int records;
    private int quoted;
    private int spread;
    private int broken;

    void add(Row row, boolean isWhole) {
      records++;
      if (isWhole) {
        lengths.merge(row.cells().size(), 1, Integer::sum);
      }
      row.cells().forEach(this::add);
    }

    /** Curly quotation marks quote nothing, but show what belongs together. */
    private void addCurly(String text) {
      if (!text.isEmpty() && CURLY_OPENING.indexOf(text.charAt(0)) >= 0) {
        boolean isWhole = text.substring(1).chars().anyMatch(c -> CURLY_CLOSING.indexOf(c) >= 0);
        quoted += isWhole ? 1 : 0;
        broken += isWhole ? 0 : 1;
      }
    }

    private void add(Cell cell) {
      switch (cell.quoting()) {
        case NONE -> addCurly(cell.text());
        case WHOLE -> {
          quoted++;
          spread += cell.text().indexOf('\n') < 0 ? 0 : 1;
        }
        case CUT, OPEN -> broken++;
      }
    }
  }
}
