package dev.glossdeck.settings;

import dev.glossdeck.diagnostic.DiagnosedException;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A settings file that is not there or cannot be read. */
public final class UnreadableSettingsException extends DiagnosedException {
  private static final long serialVersionUID = 1L;

  private UnreadableSettingsException(Diagnostic diagnostic) {
    super(diagnostic);
  }

  /** The failure to read a file, which messages name in some way. */
  static UnreadableSettingsException of(Path file, String shown, IOException failure) {
    SourcePosition start = SourcePosition.startOf(shown);
    UnreadableSettingsException wrapped =
        new UnreadableSettingsException(
            Files.exists(file)
                ? Diagnostic.error(
                    start,
                    DiagnosticCode.UNREADABLE,
                    Files.isDirectory(file)
                        ? "the settings are a folder, not a file"
                        : "the settings cannot be read",
                    Files.isDirectory(file)
                        ? "name a file, such as " + SettingsFile.NAME
                        : "check its permissions")
                : Diagnostic.error(
                    start, DiagnosticCode.NOT_FOUND, "there is no such file", "check the path"));
    wrapped.initCause(failure);
    return wrapped;
  }
}
