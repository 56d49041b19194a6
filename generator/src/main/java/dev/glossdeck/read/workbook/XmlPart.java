package dev.glossdeck.read.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of a part, read once from front to back. Names are local ones, and elements that nobody
 * asks for are passed over. Whatever the parser would keep is bounded: the text as it is read, the
 * depth, the different names, and by the stream the length of a tag.
 */
final class XmlPart implements Closeable {
  private final WorkbookPackage.Part in;
  private final XMLStreamReader reader;
  private final Set<String> names = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private int row = 1;

  XmlPart(WorkbookPackage.Part in) throws IOException {
    this.in = in;
    try {
      reader = factory().createXMLStreamReader(XmlEncoding.decode(in.stream()));
    } catch (XMLStreamException e) {
      throw reason(e);
    }
  }

  /** ECMA-376, part 2, 6.3.4: no part has a DTD. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /** Tells in which row of a sheet it reads, for messages. */
  void inRow(int number) {
    row = number;
  }

  /** The number of open elements, the current one included. */
  int depth() {
    return depth;
  }

  /**
   * Moves to the next start of an element within another one, however deep.
   *
   * @param outer depth of the other one; 0 for the document
   * @return false once the other one has ended
   */
  boolean nextWithin(int outer) throws WorkbookException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      } else if (depth < outer || event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  /** Whether the current element has this name. */
  boolean is(String name) {
    return reader.getLocalName().equals(name);
  }

  /** An attribute of the current element that is in no namespace. */
  Optional<String> attribute(String name) {
    return Optional.ofNullable(reader.getAttributeValue(null, name));
  }

  /** An attribute of the current element that is in a namespace. */
  Optional<String> attribute(String namespace, String name) {
    return Optional.ofNullable(reader.getAttributeValue(namespace, name));
  }

  /** An attribute that is a whole number. */
  int number(String name, int otherwise) throws WorkbookException {
    String written = reader.getAttributeValue(null, name);
    try {
      return written == null ? otherwise : Integer.parseInt(written);
    } catch (NumberFormatException e) {
      throw WorkbookException.damaged(e);
    }
  }

  /** Moves behind the current element and gives its text, if it is not longer than a cell's. */
  String text() throws WorkbookException {
    text.setLength(0);
    appendText();
    return text.toString();
  }

  /** The same for a text of runs (ECMA-376, part 1, 18.4), without how they are pronounced. */
  String richText() throws WorkbookException {
    text.setLength(0);
    int element = depth;
    while (nextWithin(element)) {
      if (is("t")) {
        appendText();
      } else if (is("rPh")) {
        skip();
      }
    }
    return text.toString();
  }

  /** Moves behind the current element. */
  void skip() throws WorkbookException {
    for (int element = depth; depth >= element; ) {
      next();
    }
  }

  private void appendText() throws WorkbookException {
    for (int element = depth; depth >= element; ) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append();
        default -> {}
      }
    }
  }

  private void append() throws WorkbookException {
    int length = reader.getTextLength();
    if (length > Limits.CELL_CHARACTERS - text.length()) {
      throw Limits.tooMuch(row, Limits.CELL_CHARACTERS + " characters in a cell");
    }
    text.append(reader.getTextCharacters(), reader.getTextStart(), length);
  }

  private int next() throws WorkbookException {
    int event;
    in.startToken();
    try {
      event = reader.next();
    } catch (XMLStreamException e) {
      throw reason(e);
    }
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> name(reader.getPITarget());
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw WorkbookException.damaged("it declares or uses entities");
      default -> {}
    }
    return event;
  }

  private void start() throws WorkbookException {
    depth++;
    if (depth > Limits.DEPTH) {
      throw WorkbookException.damagedRow(row, "more than a hundred elements within each other");
    }
    name(reader.getLocalName());
    name(reader.getPrefix());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      name(reader.getAttributeLocalName(i));
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      name(reader.getNamespacePrefix(i));
      name(reader.getNamespaceURI(i));
    }
  }

  private void name(String name) throws WorkbookException {
    if (names.add(name) && names.size() > Limits.NAMES) {
      throw WorkbookException.damagedRow(row, "more than " + Limits.NAMES + " different names");
    }
  }

  private static WorkbookException reason(XMLStreamException e) {
    return e.getNestedException() instanceof WorkbookException ours
        ? ours
        : WorkbookException.damaged(e);
  }

  @Override
  public void close() throws IOException {
    in.stream().close();
  }
}
