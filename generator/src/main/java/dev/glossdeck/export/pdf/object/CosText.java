package dev.glossdeck.export.pdf.object;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Text that people read, as a string of a file (PDF 32000-1, 7.9.2.2). */
final class CosText {
  private CosText() {}

  static String of(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      COSWriter.writeString(new COSString(text), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return bytes.toString(StandardCharsets.US_ASCII);
  }
}
