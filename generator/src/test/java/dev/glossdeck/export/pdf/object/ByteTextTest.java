package dev.glossdeck.export.pdf.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteTextTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 7, 10, 99, 100, 12_345, -1, -10, Long.MAX_VALUE, Long.MIN_VALUE})
  void writesWholeNumbersInDigits(long number) {
    assertThat(new ByteText(1).append(number)).hasToString(Long.toString(number));
  }

  /** PDF 32000-1, 7.3.4.2: an end of line of any kind would be read as a line feed. */
  @Test
  void escapesWhatEndsOrChangesAString() {
    ByteText text = new ByteText(1);
    "a(b)c\\d\re\n\0\u00e9".chars().forEach(text::appendInString);

    assertThat(text).hasToString("a\\(b\\)c\\\\d\\re\n\0\u00e9");
  }

  @Test
  void growsAndShrinks() {
    ByteText text = new ByteText(1).append("one").append(' ').append(new ByteText().append("two"));

    assertThat(text.length()).isEqualTo(7);
    assertThat(text.substring(4)).isEqualTo("two");
    text.setLength(3);
    assertThat(text).hasToString("one");
    assertThat(new ByteText().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 100_000})
  void isCompressedWhole(int length) throws IOException {
    ByteText text = new ByteText();
    for (int i = 0; i < length; i++) {
      text.append((char) (i * i % 251));
    }
    InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(text.deflated()));

    assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
        .isEqualTo(text.toString());
  }
}
