package dev.glossdeck.export.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the ToUnicode CMap of a font, which maps codes to text (PDF 32000-1, 9.10.3). */
public final class ToUnicode {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** The maximum number of mappings per block (Adobe Technical Note 5014). */
  private static final int BLOCK = 100;

  private static final String START =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  /**
   * Writes a CMap.
   *
   * @param texts the texts by code
   * @return the CMap, in ASCII
   */
  public static byte[] of(SortedMap<Integer, String> texts) {
    StringBuilder table = new StringBuilder(START);
    List<Map.Entry<Integer, String>> entries = new ArrayList<>(texts.entrySet());
    for (int from = 0; from < entries.size(); from += BLOCK) {
      List<Map.Entry<Integer, String>> block =
          entries.subList(from, Math.min(entries.size(), from + BLOCK));
      table.append(block.size()).append(" beginbfchar\n");
      block.forEach(entry -> append(entry, table));
      table.append("endbfchar\n");
    }
    return table.append(END).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void append(Map.Entry<Integer, String> entry, StringBuilder table) {
    byte[] text = entry.getValue().getBytes(StandardCharsets.UTF_16BE);
    table.append('<').append(HEX.toHexDigits(entry.getKey().shortValue())).append("> <");
    table.append(HEX.formatHex(text)).append(">\n");
  }
}
