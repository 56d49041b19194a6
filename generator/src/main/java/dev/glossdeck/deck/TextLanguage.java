package dev.glossdeck.deck;

/**
 * The language of a text and the way it is written.
 *
 * @param tag a BCP 47 tag such as {@code en}
 * @param direction usually the language's own
 */
public record TextLanguage(String tag, Direction direction) {

  /**
   * A language that is written in its usual way.
   *
   * @param tag a BCP 47 tag
   * @return the language with the direction that follows from it
   */
  public static TextLanguage of(String tag) {
    return new TextLanguage(tag, Direction.of(tag));
  }

  /** Written out, as {@link #hashCode}: for a record, the JVM spins classes of it as it runs. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TextLanguage language
        && language.tag.equals(tag)
        && language.direction == direction;
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  /**
   * Whether the direction follows from the language.
   *
   * @return false if an author chose another one
   */
  public boolean isUsual() {
    return direction == Direction.of(tag);
  }
}
