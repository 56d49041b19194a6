package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortTextTest {

  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "<b>a</b> b, a b",
    "a &lt; b &gt; c &amp; d, a < b > c & d",
    "&amp;lt;, &lt;",
    "a<br>b, ab",
    "'<img\nsrc=\"x\">a', a",
    "a < b, a < b"
  })
  void isTheFieldWithoutHtml(String html, String text) {
    assertThat(SortText.of(html)).isEqualTo(text);
  }

  /** As Anki does, and only there. */
  @Test
  void makesNoBreakSpacesSpacesWhereThereAreEntities() {
    assertThat(SortText.of("a\u00A0b &amp; c")).isEqualTo("a b & c");
    assertThat(SortText.of("a\u00A0b")).isEqualTo("a\u00A0b");
  }

  /** The first four bytes of SHA-1, unsigned. */
  @ParameterizedTest
  @CsvSource({"What is Q?, 376646035", "a < b?, 3634471897", "'', 3661210606"})
  void hasTheChecksumThatAnkiLooksForDuplicatesBy(String text, long checksum) {
    assertThat(SortText.checksum(text)).isEqualTo(checksum);
  }
}
