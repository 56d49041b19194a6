package dev.glossdeck.publish;

/** Is told what a build does. */
@FunctionalInterface
public interface Progress {
  /**
   * A step begins.
   *
   * @param step a few words, such as {@code reading}
   */
  void begin(String step);
}
