package dev.glossdeck.publish;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.report.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of diagnostics for other programs, replaced by each run.
 *
 * @param file the path of the file
 * @param format by its ending
 */
public record ReportFile(Path file, ReportFormat format) {

  /**
   * A file of some name.
   *
   * @param file ends with {@code .json} or {@code .sarif}
   * @return the file, not yet written
   * @throws IllegalArgumentException if it ends otherwise
   */
  public static ReportFile of(Path file) {
    String name = file.getFileName().toString();
    ReportFormat format =
        ReportFormat.named(name.substring(name.lastIndexOf('.') + 1))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\"" + name + "\" ends neither with .json nor .sarif"));
    return new ReportFile(file, format);
  }

  /**
   * Writes diagnostics.
   *
   * @param diagnostics in the order to tell them
   * @param root the folder below which paths are made relative in SARIF
   * @throws IOException if it cannot be written
   */
  public void write(List<Diagnostic> diagnostics, Path root) throws IOException {
    byte[] report = format.write(diagnostics, root).getBytes(StandardCharsets.UTF_8);
    SingleFile.write(file, out -> out.write(report));
  }
}
