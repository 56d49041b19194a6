package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnkiIdsTest {

  /** The first 39 bits of SHA-256 above 10^12. */
  @ParameterizedTest
  @CsvSource({"a, 1435062606181", "note:x, 1043860760515", "'', 1488961614156"})
  void derivesANumberFromAKey(String key, long id) {
    assertThat(new AnkiIds().take(key)).isEqualTo(id);
  }

  @Test
  void takesTheNextFreeNumber() {
    AnkiIds ids = new AnkiIds();

    assertThat(List.of(ids.take("a"), ids.take("a"), ids.take("a")))
        .containsExactly(1435062606181L, 1435062606182L, 1435062606183L);
  }

  @Test
  void hasThirteenDigits() {
    AnkiIds ids = new AnkiIds();
    for (int i = 0; i < 1000; i++) {
      assertThat(ids.take("key " + i)).isBetween(1_000_000_000_000L, 1_549_755_813_888L);
    }
  }
}
