package dev.glossdeck.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs. */
public enum Severity {
  /** Nothing is published. */
  ERROR,
  /** Published all the same. */
  WARNING;

  /** The word in a message: {@code error} or {@code warning}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
