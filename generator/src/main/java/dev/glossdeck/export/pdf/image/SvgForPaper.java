package dev.glossdeck.export.pdf.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Prepares an SVG drawing for the library that draws it, which supports little CSS: the rules of
 * {@code <style>} become properties of the elements, with a light colour scheme, and all fonts are
 * replaced by the bundled ones.
 */
final class SvgForPaper {
  private static final String STYLE = "style";
  private static final String FAMILY = "font-family";
  private static final String SIZE = "font-size";
  private static final String WEIGHT = "font-weight";

  /** The weights for which the bold font is used (CSS Fonts 4, 2.4.2). */
  private static final Pattern BOLD_WEIGHTS = Pattern.compile("[6-9]00");

  /** The default font size of browsers. */
  private static final String DEFAULT_SIZE = "16px";

  private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
  private static final Pattern HIGH = Pattern.compile("\\+?\\d{3,}.*|.*[eE].*");
  private static final String MAX_FILTER_VALUE = "99";

  private final XMLStreamReader reader;
  private final XMLStreamWriter writer;
  private final StyleSheet sheet;
  private final Deque<StyledElement> ancestors = new ArrayDeque<>();

  private SvgForPaper(XMLStreamReader reader, XMLStreamWriter writer, StyleSheet sheet) {
    this.reader = reader;
    this.writer = writer;
    this.sheet = sheet;
  }

  /**
   * Prepares a drawing.
   *
   * @return SVG in UTF-8
   */
  static byte[] of(byte[] svg) throws UndrawableException {
    XMLInputFactory input = XMLInputFactory.newDefaultFactory();
    input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    input.setProperty(XMLInputFactory.IS_COALESCING, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      StyleSheet sheet =
          StyleSheet.of(styles(input.createXMLStreamReader(new ByteArrayInputStream(svg))));
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new SvgForPaper(input.createXMLStreamReader(new ByteArrayInputStream(svg)), writer, sheet)
          .copy();
      writer.close();
    } catch (XMLStreamException e) {
      throw new UndrawableException("cannot be drawn: " + e.getMessage(), e);
    }
    return out.toByteArray();
  }

  private static String styles(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder styles = new StringBuilder();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals(STYLE)) {
        styles.append(reader.getElementText()).append('\n');
      }
    }
    return styles.toString();
  }

  private void copy() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (reader.getLocalName().equals(STYLE)) {
            reader.getElementText();
          } else {
            start();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          writer.writeEndElement();
          ancestors.pop();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!ancestors.isEmpty()) {
            writer.writeCharacters(reader.getText());
          }
        }
        default -> {
          // Nothing else is drawn.
        }
      }
    }
  }

  private void start() throws XMLStreamException {
    String name = reader.getLocalName();
    writer.writeStartElement(reader.getPrefix(), name, reader.getNamespaceURI());
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String prefix = reader.getNamespacePrefix(i);
      writer.writeNamespace(prefix == null ? "" : prefix, reader.getNamespaceURI(i));
    }
    StyledElement element =
        new StyledElement(name, value("id"), value("class"), Optional.ofNullable(ancestors.peek()));
    ancestors.push(element);
    Map<String, String> properties = new TreeMap<>();
    if (ancestors.size() == 1) {
      properties.put(FAMILY, value(FAMILY));
      properties.put(SIZE, value(SIZE).isEmpty() ? DEFAULT_SIZE : value(SIZE));
    }
    properties.putAll(sheet.properties(element, value(STYLE)));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(element, i);
    }
    StringBuilder style = new StringBuilder();
    properties.forEach(
        (key, said) -> style.append(key).append(':').append(plain(element, key, said)).append(';'));
    if (style.length() > 0) {
      writer.writeAttribute(STYLE, style.toString());
    }
  }

  private void attribute(StyledElement element, int i) throws XMLStreamException {
    String name = reader.getAttributeLocalName(i);
    String prefix = reader.getAttributePrefix(i);
    boolean isPlain = prefix == null || prefix.isEmpty();
    String value = reader.getAttributeValue(i);
    if (!isPlain) {
      writer.writeAttribute(prefix, reader.getAttributeNamespace(i), name, value);
    } else if (!name.equals(STYLE) && !name.equals("class")) {
      writer.writeAttribute(name, plain(element, name, value));
    }
  }

  private static String plain(StyledElement element, String name, String value) {
    String known = element.withVariables(value);
    return switch (name) {
      case "numOctaves", "order", "radius", "stdDeviation" -> bounded(known);
      case FAMILY -> SvgFonts.family(known);
      case WEIGHT -> BOLD_WEIGHTS.matcher(known).matches() ? "bold" : known;
      default -> known;
    };
  }

  /**
   * Limits the numbers that determine the time and memory of filters; larger ones make no visible
   * difference.
   */
  private static String bounded(String numbers) {
    StringBuilder bounded = new StringBuilder();
    for (String number : BETWEEN.split(numbers.strip(), -1)) {
      boolean isHigh = HIGH.matcher(number).matches();
      bounded.append(isHigh ? MAX_FILTER_VALUE : number).append(' ');
    }
    return bounded.toString().strip();
  }

  private String value(String attribute) {
    String value = reader.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }
}
