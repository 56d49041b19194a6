package dev.glossdeck.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Sanitises SVG drawings: names that are not on the list of allowed ones, and references to other
 * files, are removed. Nothing is loaded, and entities are not supported.
 */
final class SvgCleaner {
  private static final Set<String> SAFE_ENCODINGS = Set.of("utf-8", "us-ascii", "iso-8859-1");

  /** A DOCTYPE without internal subset; browsers load no external one. */
  private static final Pattern PLAIN_DOCTYPE =
      Pattern.compile("<!DOCTYPE\\s+svg(?:\\s+(?:PUBLIC|SYSTEM)(?:\\s+\"[^\"]*\"){1,2})?\\s*>");

  private final SvgNames names;
  private final XMLInputFactory input = XMLInputFactory.newDefaultFactory();
  private final XMLOutputFactory output = XMLOutputFactory.newDefaultFactory();

  private SvgCleaner(SvgNames names) {
    this.names = names;
    input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    input.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
  }

  /** A cleaner with the standard list, which is loaded on first use. */
  static SvgCleaner standard() {
    return new SvgCleaner(SvgNames.LISTED);
  }

  /** Sanitises a drawing. */
  SvgFile clean(byte[] bytes) throws PictureFault {
    PictureBounds.checkBytes(bytes.length, PictureBounds.MAX_SVG_BYTES);
    ByteArrayOutputStream cleaned = new ByteArrayOutputStream(bytes.length);
    SortedSet<String> removed = new TreeSet<>();
    try {
      XMLStreamReader reader = input.createXMLStreamReader(new ByteArrayInputStream(bytes));
      XMLStreamWriter writer = output.createXMLStreamWriter(cleaned, StandardCharsets.UTF_8.name());
      SvgCopy copy = new SvgCopy(names, reader, writer, removed);
      boolean isUsual = hasSafeEncoding(reader);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.DTD) {
          if (!hasPlainDoctype(bytes)) {
            removed.add("declarations in <!DOCTYPE>");
          }
        } else {
          copy.event();
        }
      }
      writer.close();
      boolean isKept = removed.isEmpty() && isUsual;
      return new SvgFile(copy.picture(), isKept ? bytes : cleaned.toByteArray(), removed);
    } catch (XMLStreamException e) {
      throw PictureFault.broken("is no XML that can be read: " + reason(e));
    }
  }

  /** Whether browsers decode the bytes in the same way for sure. */
  private static boolean hasSafeEncoding(XMLStreamReader reader) {
    String said = reader.getCharacterEncodingScheme();
    String found = reader.getEncoding();
    return (said == null || SAFE_ENCODINGS.contains(said.toLowerCase(Locale.ROOT)))
        && (found == null || SAFE_ENCODINGS.contains(found.toLowerCase(Locale.ROOT)));
  }

  private static boolean hasPlainDoctype(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher doctype = PLAIN_DOCTYPE.matcher(text);
    return text.indexOf("<!DOCTYPE") == text.lastIndexOf("<!DOCTYPE") && doctype.find();
  }

  /** The message of the parser, with its line, but without its own description of the position. */
  private static String reason(XMLStreamException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    int words = message.indexOf("Message: ");
    String said = words < 0 ? message : message.substring(words + "Message: ".length());
    int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
    String place = line > 0 ? "line " + line + ": " : "";
    return place + said.lines().findFirst().orElse("").strip();
  }
}
