package dev.glossdeck.publish;

/** Receives the steps of a build. */
@FunctionalInterface
public interface Progress {
  /**
   * A step begins.
   *
   * @param step a few words, such as {@code reading}
   */
  void begin(String step);
}
