package dev.glossdeck.publish;

import dev.glossdeck.export.pdf.CalibrationSheet;
import dev.glossdeck.export.pdf.PdfOptions;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the sheet by which a printer is measured. */
public final class Calibration {
  private Calibration() {}

  /**
   * Writes the sheet.
   *
   * @param file the PDF file, which is replaced
   * @param options the paper and the printer
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, PdfOptions options) throws IOException {
    CalibrationSheet sheet = CalibrationSheet.of(options);
    SingleFile.write(file, sheet::writeTo);
  }
}
