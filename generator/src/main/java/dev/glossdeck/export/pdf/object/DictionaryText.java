package dev.glossdeck.export.pdf.object;

/**
 * The text of a dictionary (PDF 32000-1, 7.3.7). Keys and names are of letters, digits and hyphens.
 */
public final class DictionaryText {
  private final StringBuilder text = new StringBuilder("<<");

  /** Adds a name. */
  public DictionaryText name(String key, String name) {
    text.append('/').append(key).append('/').append(name);
    return this;
  }

  /** Adds a reference to an object. */
  public DictionaryText reference(String key, int number) {
    key(key).append(number).append(" 0 R");
    return this;
  }

  /** Adds a whole number. */
  public DictionaryText number(String key, long number) {
    key(key).append(number);
    return this;
  }

  /** Adds text that people read. */
  public DictionaryText text(String key, String value) {
    text.append('/').append(key).append(CosText.of(value));
    return this;
  }

  /**
   * Adds anything.
   *
   * @param value its text is as it stands in a file
   */
  public DictionaryText raw(String key, Object value) {
    key(key).append(value);
    return this;
  }

  private StringBuilder key(String key) {
    return text.append('/').append(key).append(' ');
  }

  /** As it stands in a file. */
  @Override
  public String toString() {
    return text + ">>";
  }
}
