package dev.glossdeck.read.anki;

import java.io.IOException;

/** Machine code that packages need is not there for this system, or cannot be loaded. */
public final class MissingLibraryException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String remedy;

  MissingLibraryException(String problem, String remedy, Throwable cause) {
    super(problem + " (" + remedy + ")", cause);
    this.problem = problem;
    this.remedy = remedy;
  }

  /** What is missing, and where. */
  public String problem() {
    return problem;
  }

  /** How packages can be read and written all the same. */
  public String remedy() {
    return remedy;
  }
}
