package dev.glossdeck.export.pdf;

/** What is drawn and not set in letters. */
sealed interface Art {

  /**
   * A picture.
   *
   * @param name the medium's
   * @param resource its name in the pages' resources
   * @param width as its author made it, in points, above 0
   * @param height in points, above 0
   */
  record Picture(String name, String resource, float width, float height) implements Art {}
}
