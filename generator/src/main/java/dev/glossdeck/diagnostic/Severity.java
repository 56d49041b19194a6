package dev.glossdeck.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs. */
public enum Severity {
  /** Nothing is published. */
  ERROR,
  /** Published all the same. */
  WARNING,
  /** Nothing is wrong: what was chosen where there was a choice. */
  NOTE;

  /** The word in a message: {@code error}, {@code warning} or {@code note}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
