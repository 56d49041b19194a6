package dev.glossdeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
  @ParameterizedTest
  @CsvSource({
    "'', werc8gmrzge196qv",
    "abc, q9w1dfwf077ymga1",
    "Größe, nve3z04rk9jmd5h7",
    "日本, swnby32vwckcq4ha",
    "😀, y123md1cbvtmf0x1"
  })
  void isTheFirstEightyBitsOfSha256InBaseThirtyTwo(String text, String expected) {
    assertThat(Fingerprint.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nwtfy3w9cejyh7vp", "0000000000000000", "zzzzzzzzzzzzzzzz"})
  void isKnownByItsLengthAndCharacters(String text) {
    assertThat(Fingerprint.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nwtfy3w9cejyh7v",
        "nwtfy3w9cejyh7vpp",
        "NWTFY3W9CEJYH7VP",
        "nwtfy3w9cejyh7vi",
        "nwtfy3w9cejyh7vl",
        "nwtfy3w9cejyh7vo",
        "nwtfy3w9cejyh7vu",
        "nwtfy3w9-ejyh7vp"
      })
  void isNoOtherText(String text) {
    assertThat(Fingerprint.is(text)).isFalse();
  }

  @Test
  void differsForTextsThatDiffer() {
    assertThat(Fingerprint.of("a")).isNotEqualTo(Fingerprint.of("a "));
    assertThat(Fingerprint.of("é")).isNotEqualTo(Fingerprint.of("e\u0301"));
  }
}
