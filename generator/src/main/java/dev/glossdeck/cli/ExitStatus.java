package dev.glossdeck.cli;

/** The exit statuses of the tool. */
final class ExitStatus {
  static final int DONE = 0;

  /** A deck has errors, or warnings where these count. */
  static final int WRONG_DECK = 1;

  /** The arguments make no sense. */
  static final int USAGE = 2;

  /** A file could not be read or written. */
  static final int FAILED = 3;

  private ExitStatus() {}
}
