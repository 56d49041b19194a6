package dev.glossdeck.diagnostic;

import java.util.Locale;

/** The severity of a diagnostic. */
public enum Severity {
  /** Nothing is published. */
  ERROR,
  /** Published all the same. */
  WARNING,
  /** Not a fault: a choice that was made for the author. */
  NOTE;

  /** The word in a message: {@code error}, {@code warning} or {@code note}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
