package dev.glossdeck.build;

/** Is told what a build does. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = step -> {};

  /**
   * A step begins.
   *
   * @param step a few words, such as {@code reading}
   */
  void begin(String step);
}
