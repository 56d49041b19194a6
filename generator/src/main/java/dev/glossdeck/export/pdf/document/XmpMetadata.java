package dev.glossdeck.export.pdf.document;

import dev.glossdeck.deck.DeckFacts;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The XMP metadata: title, dates, and conformance to PDF/A-2a (ISO 19005-2, 6.6) and PDF/UA-1 (ISO
 * 14289-1, 5). PDF/A does not predefine the schema of the latter, so that it is described, too.
 */
final class XmpMetadata {
  private static final String TEMPLATE =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/">
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{facts}
         <xmp:CreateDate>{date}</xmp:CreateDate>
         <xmp:ModifyDate>{date}</xmp:ModifyDate>
         <pdf:Producer>{producer}</pdf:Producer>
         <pdfaid:part>2</pdfaid:part>
         <pdfaid:conformance>A</pdfaid:conformance>
         <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
         <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
          <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
          <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
          <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
          <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
           <pdfaProperty:name>part</pdfaProperty:name>
           <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
           <pdfaProperty:category>internal</pdfaProperty:category>
           <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
          </rdf:li></rdf:Seq></pdfaSchema:property>
         </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>""";

  private XmpMetadata() {}

  /** The packet, in UTF-8. */
  static byte[] of(DocumentInfo info) {
    return TEMPLATE
        .replace("{date}", info.xmpDate())
        .replace("{producer}", DocumentInfo.PRODUCER)
        .replace("{title}", escaped(info.title()))
        .replace("{facts}", facts(info.facts()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The known facts of a deck, as properties of Dublin Core. */
  private static String facts(DeckFacts facts) {
    return fact(facts.author(), "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>")
        + fact(
            facts.licence(),
            "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:rights>")
        + fact(facts.source(), "<dc:source>%s</dc:source>");
  }

  private static String fact(Optional<String> value, String element) {
    return value.map(text -> element.formatted(escaped(text))).orElse("");
  }

  private static String escaped(String text) {
    return text.codePoints()
        .map(codePoint -> isXml(codePoint) ? codePoint : '\uFFFD')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /** XML 1.0, production 2 (Char). */
  private static boolean isXml(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || (codePoint >= ' ' && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }
}
