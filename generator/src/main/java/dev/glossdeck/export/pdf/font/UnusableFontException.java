package dev.glossdeck.export.pdf.font;

import dev.glossdeck.diagnostic.DiagnosedException;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.SourcePosition;
import java.nio.file.Path;

/** Thrown when a font that the user names cannot be embedded. */
public final class UnusableFontException extends DiagnosedException {
  private static final long serialVersionUID = 1L;

  UnusableFontException(Path path, String problem, String remedy) {
    super(
        Diagnostic.error(
            SourcePosition.startOf(path.toString()),
            DiagnosticCode.UNUSABLE_FONT,
            "the font " + problem,
            remedy));
  }
}
