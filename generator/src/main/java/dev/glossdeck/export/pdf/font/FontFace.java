package dev.glossdeck.export.pdf.font;

import java.io.IOException;
import java.io.InputStream;

/**
 * The faces that cards are set in: DejaVu Sans Condensed and DejaVu Sans Mono, which have Latin,
 * Greek, Cyrillic, arrows and mathematical signs. Other scripts have fonts of their own.
 */
public enum FontFace {
  /** Running text. */
  REGULAR("R", "DejaVuSansCondensed"),
  /** Important text. */
  BOLD("B", "DejaVuSansCondensed-Bold"),
  /** Stressed text. */
  OBLIQUE("O", "DejaVuSansCondensed-Oblique"),
  /** Important and stressed text. */
  BOLD_OBLIQUE("BO", "DejaVuSansCondensed-BoldOblique"),
  /** Program text. */
  MONO("M", "DejaVuSansMono"),
  /** Words of a programming language. */
  MONO_BOLD("MB", "DejaVuSansMono-Bold"),
  /** What a machine passes over. */
  MONO_OBLIQUE("MO", "DejaVuSansMono-Oblique");

  private final String pdfName;
  private final String file;

  FontFace(String pdfName, String file) {
    this.pdfName = pdfName;
    this.file = file;
  }

  /** The proportional face for marked text. */
  public static FontFace of(boolean strong, boolean stressed) {
    if (strong) {
      return stressed ? BOLD_OBLIQUE : BOLD;
    }
    return stressed ? OBLIQUE : REGULAR;
  }

  boolean isBold() {
    return this == BOLD || this == BOLD_OBLIQUE;
  }

  /** Where the TrueType file stands. */
  FontSource.Resource source() {
    return new FontSource.Resource(file + ".ttf");
  }

  /**
   * The TrueType file.
   *
   * @throws IOException if it is not on the class path: a broken installation
   */
  public InputStream open() throws IOException {
    return source().open();
  }

  /** The name of the face in a page's resources. */
  String pdfName() {
    return pdfName;
  }
}
