package dev.glossdeck.read.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Records that are gone through again. Those of a deck that is not large are kept from the first
 * time.
 */
final class KeptRows implements DeckTable.Rows {
  /** More of them would fill the memory. */
  private static final int MOST = 20_000;

  private final DeckTable.Rows rows;
  private final List<Row> kept = new ArrayList<>();
  private boolean areAllKept;

  KeptRows(DeckTable.Rows rows) {
    this.rows = rows;
  }

  @Override
  public void each(Consumer<Row> consumer) {
    if (areAllKept) {
      kept.forEach(consumer);
      return;
    }
    kept.clear();
    int[] count = new int[1];
    rows.each(
        row -> {
          count[0]++;
          if (count[0] <= MOST) {
            kept.add(row);
          }
          consumer.accept(row);
        });
    areAllKept = count[0] <= MOST;
    if (!areAllKept) {
      kept.clear();
    }
  }
}
