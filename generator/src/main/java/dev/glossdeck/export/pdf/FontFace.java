package dev.glossdeck.export.pdf;

/**
 * The faces that cards are set in: DejaVu Sans Condensed and DejaVu Sans Mono, which have Latin,
 * Greek, Cyrillic, arrows and mathematical signs.
 */
enum FontFace {
  REGULAR("R", "DejaVuSansCondensed"),
  BOLD("B", "DejaVuSansCondensed-Bold"),
  OBLIQUE("O", "DejaVuSansCondensed-Oblique"),
  BOLD_OBLIQUE("BO", "DejaVuSansCondensed-BoldOblique"),
  MONO("M", "DejaVuSansMono");

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  private final String pdfName;
  private final String file;

  FontFace(String pdfName, String file) {
    this.pdfName = pdfName;
    this.file = file;
  }

  /** The proportional face for marked text. */
  static FontFace of(boolean strong, boolean stressed) {
    if (strong) {
      return stressed ? BOLD_OBLIQUE : BOLD;
    }
    return stressed ? OBLIQUE : REGULAR;
  }

  /** Where the TrueType file stands on the class path. */
  String resource() {
    return FOLDER + file + ".ttf";
  }

  /** The name of the face in a page's resources. */
  String pdfName() {
    return pdfName;
  }
}
