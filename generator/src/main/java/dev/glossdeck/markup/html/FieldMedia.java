package dev.glossdeck.markup.html;

/**
 * The names of a side's pictures and sounds, and their presentation, in the field that it goes to.
 */
@FunctionalInterface
public interface FieldMedia {
  /** Media that keep their names. */
  FieldMedia UNCHANGED = own -> own;

  /**
   * The name of a medium there.
   *
   * @param own its name in the deck
   * @return the same, or another one
   */
  String name(String own);

  /**
   * Whether a picture lets the ground behind it through, so that a dark one would hide it.
   *
   * @param own its name in the deck
   * @return false if nothing is known of it
   */
  default boolean isTransparent(String own) {
    return false;
  }
}
