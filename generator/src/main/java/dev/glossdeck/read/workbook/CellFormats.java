package dev.glossdeck.read.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of cells, by the cells' styles. */
final class CellFormats {
  private final boolean since1904;
  private final Map<String, String> codes = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final Map<String, NumberFormat> formats = new HashMap<>();

  private CellFormats(boolean since1904) {
    this.since1904 = since1904;
  }

  /** All cells as they stand. */
  static CellFormats none() {
    return new CellFormats(false);
  }

  /**
   * Reads the styles.
   *
   * @param since1904 whether days are counted from 1904, as on the first Macs
   */
  static CellFormats read(XmlCursor xml, boolean since1904) throws IOException {
    CellFormats formats = new CellFormats(since1904);
    while (xml.next()) {
      if (xml.isStart("numFmts")) {
        formats.readCodes(xml);
      } else if (xml.isStart("cellXfs")) {
        formats.readStyles(xml);
      } else if (xml.isStart("dxfs")) {
        xml.skip();
      }
    }
    return formats;
  }

  private void readCodes(XmlCursor xml) throws IOException {
    while (xml.next() && !xml.isEnd("numFmts")) {
      if (xml.isStart("numFmt")) {
        codes.put(id(xml), xml.attribute("formatCode").orElse(""));
      }
    }
  }

  private void readStyles(XmlCursor xml) throws IOException {
    while (xml.next() && !xml.isEnd("cellXfs")) {
      if (xml.isStart("xf")) {
        ids.add(id(xml));
      }
    }
  }

  private static String id(XmlCursor xml) {
    return xml.attribute("numFmtId").orElse("0").strip();
  }

  /**
   * How a cell shows numbers.
   *
   * @param style the cell's style, an index from 0
   */
  NumberFormat of(String style) {
    return formats.computeIfAbsent(style, this::format);
  }

  private NumberFormat format(String style) {
    boolean isIndex = style.matches("\\d{1,6}") && Integer.parseInt(style) < ids.size();
    String id = isIndex ? ids.get(Integer.parseInt(style)) : "0";
    String code = codes.containsKey(id) ? codes.get(id) : BuiltInFormats.code(id);
    return FormatCode.of(code, since1904);
  }
}
