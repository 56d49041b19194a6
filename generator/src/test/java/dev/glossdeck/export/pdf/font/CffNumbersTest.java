package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CffNumbersTest {

  /** Adobe Technical Note 5176, table 4, but for the last two, which are offsets here. */
  @ParameterizedTest
  @CsvSource({
    "0, 8b",
    "100, ef",
    "-100, 27",
    "107, f6",
    "-107, 20",
    "108, f700",
    "-108, fb00",
    "1000, fa7c",
    "-1000, fe7c",
    "1131, faff",
    "-1131, feff",
    "1132, 1c046c",
    "-1132, 1cfb94",
    "10000, 1c2710",
    "-10000, 1cd8f0",
    "32767, 1c7fff",
    "-32768, 1c8000"
  })
  void writesIntegersAsShortAsCanBe(int value, String hex) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CffNumbers.integer(value, out);

    assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo(hex);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1d00000000",
    "100000, 1d000186a0",
    "-100000, 1dfffe7960",
    "2147483647, 1d7fffffff"
  })
  void writesOffsetsInFiveBytes(int value, String hex) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CffNumbers.offset(value, out);

    assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo(hex);
  }

  /** Adobe Technical Note 5177, 3.2: 16 bits before and 16 behind the point. */
  @ParameterizedTest
  @CsvSource({"65536, ff00010000", "32768, ff00008000", "-1, ffffffffff", "1, ff00000001"})
  void writesFixedPointNumbers(int value, String hex) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CffNumbers.fixed(value, out);

    assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo(hex);
  }

  @Test
  void writesTheLowestBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CffNumbers.bytes(0x12345678, 2, out);
    CffNumbers.bytes(0x12345678, 4, out);
    CffNumbers.bytes(0x12345678, 1, out);

    assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo("56781234567878");
  }
}
