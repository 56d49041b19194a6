package dev.glossdeck.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts a test writes by hand, as other programs write them. */
public final class WorkbookFile {
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONSHIP =
      "<Relationship Id='%s' Target='%s' Type='" + RELATIONSHIPS + "/%s'/>";
  private static final String CONTENT_TYPE =
      "<Override PartName='/xl/%s.xml'"
          + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml'/>";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relationships = new StringBuilder();
  private final StringBuilder types = new StringBuilder();
  private String properties = "";
  private String namespace = RELATIONSHIPS;
  private Charset charset = StandardCharsets.UTF_8;

  /** Starts without a sheet. */
  public WorkbookFile() {
    part("_rels/.rels", "Relationships", related("r", "xl/workbook.xml", "officeDocument"));
  }

  /** Adds a sheet of rows; the attributes are those of the sheet in the workbook. */
  public WorkbookFile sheet(String name, String attributes, String rows) {
    String id = "sheet" + (parts.size() + 1);
    sheets.append("<sheet name='%s' r:id='%s' %s/>".formatted(name, id, attributes));
    relationships.append(related(id, "worksheets/" + id + ".xml", "worksheet"));
    return part("xl/worksheets/" + id + ".xml", "worksheet", "<sheetData>" + rows + "</sheetData>");
  }

  /** Adds a sheet that people see. */
  public WorkbookFile sheet(String rows) {
    return sheet("Sheet", "", rows);
  }

  /** Adds the texts that cells share. */
  public WorkbookFile shared(String texts) {
    relationships.append(related("texts", "/xl/sharedStrings.xml", "sharedStrings"));
    types.append(CONTENT_TYPE.formatted("sharedStrings", "sharedStrings"));
    return part("xl/sharedStrings.xml", "sst", texts);
  }

  /** Adds styles with these number formats, whose ids begin at 200; style 0 is the general one. */
  public WorkbookFile formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    int[] ids = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      formats.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(200 + i, codes[i]));
      ids[i] = 200 + i;
    }
    return styles("<numFmts>" + formats + "</numFmts>", ids);
  }

  /** Adds styles with the number formats of these ids; style 0 is the general one. */
  public WorkbookFile styles(int... ids) {
    return styles("", ids);
  }

  private WorkbookFile styles(String formats, int... ids) {
    StringBuilder styles = new StringBuilder("<xf numFmtId='0'/>");
    for (int id : ids) {
      styles.append("<xf numFmtId='%d'/>".formatted(id));
    }
    relationships.append(related("styles", "styles.xml", "styles"));
    types.append(CONTENT_TYPE.formatted("styles", "styles"));
    return part("xl/styles.xml", "styleSheet", formats + "<cellXfs>" + styles + "</cellXfs>");
  }

  /** Sets properties of the workbook. */
  public WorkbookFile properties(String attributes) {
    properties = "<workbookPr " + attributes + "/>";
    return this;
  }

  /** Sets the namespace of the ids of sheets. */
  public WorkbookFile namespace(String address) {
    namespace = address;
    return this;
  }

  /** Sets how the parts are encoded. */
  public WorkbookFile in(Charset encoding) {
    charset = encoding;
    return this;
  }

  private static String related(String id, String target, String kind) {
    return RELATIONSHIP.formatted(id, target, kind);
  }

  private WorkbookFile part(String name, String root, String content) {
    parts.put(name, "<" + root + " xmlns:r='" + namespace + "'>" + content + "</" + root + ">");
    return this;
  }

  /** The file. */
  public byte[] bytes() throws IOException {
    part("xl/workbook.xml", "workbook", properties + "<sheets>" + sheets + "</sheets>");
    types.append(CONTENT_TYPE.formatted("workbook", "sheet.main"));
    part("[Content_Types].xml", "Types", types.toString());
    part("xl/_rels/workbook.xml.rels", "Relationships", relationships.toString());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(charset));
      }
    }
    return out.toByteArray();
  }

  /** A ZIP with a single part. */
  public static byte[] zip(String name, byte[] part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(part);
    }
    return out.toByteArray();
  }
}
