package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptRowsTest {
  private final AtomicInteger times = new AtomicInteger();

  @Test
  void keepsTheRecordsOfAUsualDeck() {
    twice(20_000);
    assertThat(times).hasValue(1);
  }

  @Test
  void keepsNoneOfALargeDeck() {
    twice(20_001);
    assertThat(times).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void handsOverTheSameRecordsEachTime(int size) {
    twice(size);
  }

  private void twice(int size) {
    List<Row> rows = IntStream.range(0, size).mapToObj(KeptRowsTest::row).toList();
    KeptRows kept =
        new KeptRows(
            consumer -> {
              times.incrementAndGet();
              rows.forEach(consumer);
            });
    for (int i = 0; i < 2; i++) {
      List<Row> found = new ArrayList<>();
      kept.each(found::add);
      assertThat(found).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(rows);
    }
  }

  private static Row row(int line) {
    SourcePosition place = new SourcePosition("a.txt", line + 1, 1);
    return new Row(List.of(), place, i -> place);
  }
}
