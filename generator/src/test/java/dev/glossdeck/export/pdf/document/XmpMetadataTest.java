package dev.glossdeck.export.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XmpMetadataTest {
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";
  private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
  private static final String PDFUA = "http://www.aiim.org/pdfua/ns/id/";

  @Test
  void saysWhatTheDocumentIs() throws Exception {
    Document xmp = parsed("Networks");

    assertThat(text(xmp, DC, "title")).isEqualTo("Networks");
    assertThat(text(xmp, XMP, "CreateDate")).isEqualTo("2026-11-01T12:34:56Z");
    assertThat(text(xmp, XMP, "ModifyDate")).isEqualTo("2026-11-01T12:34:56Z");
    assertThat(text(xmp, PDF, "Producer")).isEqualTo("Glossdeck");
  }

  /** ISO 19005-2, 6.6.4, and ISO 14289-1, 5. */
  @Test
  void saysWhichStandardsItObeys() throws Exception {
    Document xmp = parsed("Networks");

    assertThat(text(xmp, PDFA, "part")).isEqualTo("2");
    assertThat(text(xmp, PDFA, "conformance")).isEqualTo("A");
    assertThat(text(xmp, PDFUA, "part")).isEqualTo("1");
  }

  @Test
  void escapesTheTitle() throws Exception {
    String title = "A & B <c> ]]> \"q\" 'r' {date} 𝔘 é";

    assertThat(text(parsed(title), DC, "title")).isEqualTo(title);
  }

  /** XML 1.0 has no way to write them. */
  @Test
  void showsCharactersThatXmlLacksAsReplaced() throws Exception {
    assertThat(text(parsed("a\u0000b\u001Fc\uFFFEd\uD800e\tf"), DC, "title"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf");
  }

  @Test
  void beginsAndEndsAsAPacket() {
    String packet = packet("x");

    assertThat(packet)
        .startsWith("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
        .endsWith("<?xpacket end=\"r\"?>");
  }

  private static String packet(String title) {
    Instant written = Instant.parse("2026-11-01T12:34:56Z");
    byte[] bytes = XmpMetadata.of(new DocumentInfo(title, "en", written));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Document parsed(String title) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    byte[] bytes = packet(title).getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static String text(Document xmp, String namespace, String name) {
    return xmp.getElementsByTagNameNS(namespace, name).item(0).getTextContent();
  }
}
