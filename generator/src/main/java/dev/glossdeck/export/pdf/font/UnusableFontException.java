package dev.glossdeck.export.pdf.font;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.file.Path;

/** A font that the user named cannot be embedded. */
public final class UnusableFontException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String problem;
  private final String remedy;

  UnusableFontException(Path path, String problem, String remedy) {
    super(path + ": the font " + problem);
    this.path = path.toString();
    this.problem = problem;
    this.remedy = remedy;
  }

  /** An error at the font. */
  public Diagnostic diagnostic() {
    return Diagnostic.error(
        SourcePosition.startOf(path), "unusable-font", "the font " + problem, remedy);
  }
}
