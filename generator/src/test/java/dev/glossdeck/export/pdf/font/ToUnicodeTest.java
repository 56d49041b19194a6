package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class ToUnicodeTest {

  @Test
  void tellsTheTextOfEachCodeInUtf16() {
    SortedMap<Integer, String> texts = new TreeMap<>();
    texts.put(0x41, "a");
    texts.put(0xFFFF, "fi");
    texts.put(3, "𝔘");

    assertThat(table(texts))
        .contains(
            """
            3 beginbfchar
            <0003> <D835DD18>
            <0041> <0061>
            <FFFF> <00660069>
            endbfchar
            endcmap
            """);
  }

  /** Adobe Technical Note 5014: at most 100 a block. */
  @Test
  void partsItsEntriesIntoBlocks() {
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (int code = 1; code <= 201; code++) {
      texts.put(code, "x");
    }

    assertThat(table(texts).lines().filter(line -> line.endsWith(" beginbfchar")))
        .containsExactly("100 beginbfchar", "100 beginbfchar", "1 beginbfchar");
  }

  @Test
  void hasNoBlockWithoutEntries() {
    assertThat(table(new TreeMap<>()))
        .startsWith("/CIDInit /ProcSet findresource begin\n")
        .contains("<0000> <FFFF>\nendcodespacerange\nendcmap\n")
        .doesNotContain("beginbfchar");
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    SortedMap<Integer, String> texts = new TreeMap<>(Map.of(65, "ffi", 66, "é", 67, "𝔘"));

    CMap read = new CMapParser().parse(new RandomAccessReadBuffer(ToUnicode.of(texts)));

    assertThat(read.toUnicode(65, 2)).isEqualTo("ffi");
    assertThat(read.toUnicode(66, 2)).isEqualTo("é");
    assertThat(read.toUnicode(67, 2)).isEqualTo("𝔘");
  }

  private static String table(SortedMap<Integer, String> texts) {
    return new String(ToUnicode.of(texts), StandardCharsets.US_ASCII);
  }
}
