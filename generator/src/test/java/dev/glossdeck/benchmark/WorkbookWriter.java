package dev.glossdeck.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the least that is a workbook (ECMA-376, Part 1), with a cell a side. */
final class WorkbookWriter {
  private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\""
          + RELATION
          + "/%s\" Target=\"%s\"/></Relationships>";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml";

  private WorkbookWriter() {}

  /** Writes lines of sides with a bar between them. */
  static void write(Path file, List<String> lines) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + part("xl/workbook.xml", "sheet.main")
              + part("xl/worksheets/sheet1.xml", "worksheet")
              + "</Types>");
      entry(zip, "_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"));
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"));
      entry(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + SHEET
              + "\" xmlns:r=\""
              + RELATION
              + "\"><sheets>"
              + "<sheet name=\"Deck\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      StringBuilder rows = new StringBuilder();
      for (int i = 0; i < lines.size(); i++) {
        rows.append("<row r=\"").append(i + 1).append("\">");
        for (String side : List.of(lines.get(i).split("\\|", 2))) {
          rows.append("<c t=\"inlineStr\"><is><t>").append(side).append("</t></is></c>");
        }
        rows.append("</row>");
      }
      entry(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }
  }

  private static String part(String name, String type) {
    return "<Override PartName=\"/" + name + "\" ContentType=\"" + TYPE.formatted(type) + "\"/>";
  }

  private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
