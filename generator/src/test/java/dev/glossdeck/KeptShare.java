package dev.glossdeck;

import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;

/**
 * Demands of a property that most of its tries come back without a told loss. Else a writer would
 * pass that always tells one.
 */
public final class KeptShare {
  private static final double LEAST_PERCENT = 90;

  private KeptShare() {}

  /**
   * Counts a try. The property fails at its end if less than 90 % of a format's tries were kept.
   *
   * @param format what was written, such as {@code md}
   * @param isKept whether no loss was told
   */
  public static void count(String format, boolean isKept) {
    StatisticsCollector tries = Statistics.label("kept in " + format);
    tries.collect(isKept);
    tries.coverage(share -> share.check(true).percentage(percent -> percent >= LEAST_PERCENT));
  }
}
