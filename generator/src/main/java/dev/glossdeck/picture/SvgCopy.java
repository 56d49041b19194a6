package dev.glossdeck.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.SortedSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Copies the harmless parts of an SVG drawing, event by event. */
final class SvgCopy {
  private static final int MAX_ELEMENTS = 100_000;
  private static final int MAX_DEPTH = 200;
  private static final String DARK = "prefers-color-scheme";

  private final SvgNames names;
  private final SvgAttributes attributes;
  private final XMLStreamReader reader;
  private final XMLStreamWriter writer;
  private final SortedSet<String> removed;
  private final SvgUses uses = new SvgUses();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final StringBuilder style = new StringBuilder();
  private Optional<SvgSize.Box> size = Optional.empty();
  private boolean isInStyle;
  private boolean hasDarkScheme;

  /** The number of removed elements that enclose the current one. */
  private int hidden;

  SvgCopy(
      SvgNames names, XMLStreamReader reader, XMLStreamWriter writer, SortedSet<String> removed) {
    this.names = names;
    this.attributes = new SvgAttributes(names);
    this.reader = reader;
    this.writer = writer;
    this.removed = removed;
  }

  /** The properties of the drawing, after the last event. */
  Picture picture() throws PictureFault {
    SvgSize.Box box = size.orElseThrow(() -> PictureFault.broken("is empty"));
    uses.check();
    return new Picture(PictureFormat.SVG, box.width(), box.height(), !hasDarkScheme);
  }

  /** Processes the reader's current event. */
  void event() throws XMLStreamException, PictureFault {
    switch (reader.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text(reader.getText());
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw PictureFault.broken("uses the entity \"" + reader.getLocalName() + "\"");
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          removed.add("<?" + reader.getPITarget() + "?>");
      default -> {
        // A comment draws nothing.
      }
    }
  }

  private void start() throws XMLStreamException, PictureFault {
    if (open.isEmpty()) {
      root();
    }
    int element = uses.open();
    if (element >= MAX_ELEMENTS) {
      throw PictureFault.large("has more than " + MAX_ELEMENTS + " elements");
    }
    open.push(element);
    if (open.size() > MAX_DEPTH) {
      throw PictureFault.large("has elements within each other more than " + MAX_DEPTH + " deep");
    }
    if (hidden > 0 || isInStyle || !isHarmless()) {
      removed.add("<" + reader.getLocalName() + ">");
      hidden++;
      return;
    }
    writer.writeStartElement(reader.getPrefix(), reader.getLocalName(), namespace());
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String prefix = reader.getNamespacePrefix(i);
      String uri = reader.getNamespaceURI(i);
      writer.writeNamespace(prefix == null ? "" : prefix, uri == null ? "" : uri);
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(element, i);
    }
    isInStyle = reader.getLocalName().equals("style");
  }

  private void root() throws PictureFault {
    if (!reader.getLocalName().equals("svg")) {
      throw PictureFault.broken("is no SVG, but <" + reader.getLocalName() + ">");
    }
    if (!namespace().equals(SvgNames.SVG)) {
      throw PictureFault.broken(
          "does not say xmlns=\"" + SvgNames.SVG + "\", without which browsers show nothing");
    }
    size = Optional.of(SvgSize.of(value("width"), value("height"), value("viewBox")));
  }

  private boolean isHarmless() {
    return names.hasElement(namespace(), reader.getLocalName())
        && SvgAttributes.isHarmless(
            reader.getLocalName(), Optional.of(value("attributeName")).filter(n -> !n.isEmpty()));
  }

  private void attribute(int element, int i) throws XMLStreamException {
    String namespace = orEmpty(reader.getAttributeNamespace(i));
    String name = reader.getAttributeLocalName(i);
    String value = reader.getAttributeValue(i);
    String prefix = orEmpty(reader.getAttributePrefix(i));
    boolean isDrawn = namespace().equals(SvgNames.SVG);
    Optional<String> kept =
        isDrawn
            ? attributes.cleaned(reader.getLocalName(), namespace, name, value)
            : attributes.cleanedInert(namespace, name, value);
    if (!kept.equals(Optional.of(value))) {
      removed.add(prefix.isEmpty() ? name : prefix + ":" + name);
    }
    if (kept.isPresent()) {
      uses.attribute(element, reader.getLocalName(), name, kept.get());
      writer.writeAttribute(prefix, namespace, name, kept.get());
    }
  }

  private void text(String text) throws XMLStreamException {
    if (hidden == 0 && isInStyle) {
      style.append(text);
    } else if (hidden == 0 && !open.isEmpty()) {
      writer.writeCharacters(text);
    }
  }

  private void end() throws XMLStreamException {
    uses.close(open.pop());
    if (hidden > 0) {
      hidden--;
      return;
    }
    if (isInStyle) {
      style();
    }
    writer.writeEndElement();
  }

  private void style() throws XMLStreamException {
    String css = style.toString();
    if (!SvgStyles.isHarmless(css)) {
      removed.add("what <style> loads");
      css = SvgStyles.cleaned(css);
    }
    hasDarkScheme |= css.contains(DARK);
    writer.writeCharacters(css);
    style.setLength(0);
    isInStyle = false;
  }

  private String namespace() {
    return orEmpty(reader.getNamespaceURI());
  }

  private String value(String attribute) {
    return orEmpty(reader.getAttributeValue("", attribute));
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
