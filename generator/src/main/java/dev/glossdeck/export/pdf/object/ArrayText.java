package dev.glossdeck.export.pdf.object;

/** The text of an array (PDF 32000-1, 7.3.6). */
public final class ArrayText {
  private final StringBuilder text = new StringBuilder("[");

  /** Adds a reference to an object. */
  public ArrayText reference(int number) {
    next().append(number).append(" 0 R");
    return this;
  }

  /** Adds anything, such as a number, as it stands in a file. */
  public ArrayText raw(Object value) {
    next().append(value);
    return this;
  }

  private StringBuilder next() {
    return text.length() == 1 ? text : text.append(' ');
  }

  /** As it stands in a file. */
  @Override
  public String toString() {
    return text + "]";
  }
}
