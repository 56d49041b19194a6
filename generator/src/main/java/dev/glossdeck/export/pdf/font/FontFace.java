package dev.glossdeck.export.pdf.font;

import java.io.IOException;
import java.io.InputStream;

/**
 * The faces of cards: DejaVu Sans Condensed and DejaVu Sans Mono, which support Latin, Greek,
 * Cyrillic, arrows and mathematical symbols. See {@link ScriptFont} for other scripts.
 */
public enum FontFace {
  /** Running text. */
  REGULAR("R", "DejaVuSansCondensed"),
  /** Strong text. */
  BOLD("B", "DejaVuSansCondensed-Bold"),
  /** Emphasised text. */
  OBLIQUE("O", "DejaVuSansCondensed-Oblique"),
  /** Strong and emphasised text. */
  BOLD_OBLIQUE("BO", "DejaVuSansCondensed-BoldOblique"),
  /** Program text. */
  MONO("M", "DejaVuSansMono"),
  /** Keywords. */
  MONO_BOLD("MB", "DejaVuSansMono-Bold"),
  /** Comments. */
  MONO_OBLIQUE("MO", "DejaVuSansMono-Oblique");

  private final String pdfName;
  private final String file;

  FontFace(String pdfName, String file) {
    this.pdfName = pdfName;
    this.file = file;
  }

  /** The proportional face of a style. */
  public static FontFace of(boolean strong, boolean stressed) {
    if (strong) {
      return stressed ? BOLD_OBLIQUE : BOLD;
    }
    return stressed ? OBLIQUE : REGULAR;
  }

  boolean isBold() {
    return this == BOLD || this == BOLD_OBLIQUE;
  }

  /** Whether it is for program text. */
  public boolean isMono() {
    return this == MONO || this == MONO_BOLD || this == MONO_OBLIQUE;
  }

  /** The location of the TrueType file. */
  FontSource.Resource source() {
    return new FontSource.Resource(file + ".ttf");
  }

  /**
   * Opens the TrueType file.
   *
   * @throws IOException if it is not on the class path: a broken installation
   */
  public InputStream open() throws IOException {
    return source().open();
  }

  /** The name of the face in the pages' resource dictionary. */
  String pdfName() {
    return pdfName;
  }
}
