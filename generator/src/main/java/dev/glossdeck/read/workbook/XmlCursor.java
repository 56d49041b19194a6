package dev.glossdeck.read.workbook;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through the tags of a part; names are without their namespaces. */
final class XmlCursor implements AutoCloseable {
  private final Reader in;
  private final XMLStreamReader reader;
  private int depth;

  XmlCursor(Reader in) throws WorkbookException {
    this.in = in;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      reader = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  /** Goes to the next tag; false at the end. */
  boolean next() throws WorkbookException {
    int event = advance();
    while (event != XMLStreamConstants.END_DOCUMENT && !isTag(event)) {
      event = advance();
    }
    return isTag(event);
  }

  private static boolean isTag(int event) {
    return event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
  }

  boolean isStart(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean isEnd(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** From a start tag to its end tag: the text between. */
  String text() throws WorkbookException {
    StringBuilder text = new StringBuilder();
    int outer = depth;
    while (depth >= outer) {
      int event = advance();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > Limits.PIECE) {
          throw WorkbookException.damaged("it holds a text of more than 4 MB");
        }
      }
    }
    return text.toString();
  }

  /** From a start tag to its end tag. */
  void skip() throws WorkbookException {
    int outer = depth;
    while (depth >= outer) {
      advance();
    }
  }

  private int advance() throws WorkbookException {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      // A part has no document type (ECMA-376, part 2, 6.1.4).
      boolean isForeign =
          event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE;
      if (isForeign || depth > Limits.DEPTH) {
        throw WorkbookException.damaged("its XML is none of a spreadsheet");
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      // Parsers meet some damage with exceptions of their own.
      throw refused(e);
    }
  }

  /** The parser wraps what the stream beneath it throws. */
  private static WorkbookException refused(Exception e) {
    if (e instanceof XMLStreamException wrapper
        && wrapper.getNestedException() instanceof WorkbookException refusal) {
      return refusal;
    }
    return WorkbookException.damaged(e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
