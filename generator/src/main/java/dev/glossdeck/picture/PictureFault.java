package dev.glossdeck.picture;

/** Thrown when a picture cannot be used. */
public final class PictureFault extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean isLarge;
  private final boolean isHarmless;

  private PictureFault(String problem, boolean isLarge, boolean isHarmless) {
    super(problem);
    this.isLarge = isLarge;
    this.isHarmless = isHarmless;
  }

  /**
   * A file that cannot be read; the problem continues a sentence that begins {@code the picture
   * "x"}.
   */
  static PictureFault broken(String problem) {
    return new PictureFault(problem, false, false);
  }

  /**
   * A file that exceeds a limit; the problem continues a sentence that begins {@code the picture
   * "x"}.
   */
  static PictureFault large(String problem) {
    return new PictureFault(problem, true, false);
  }

  /** The same fault of a raster image, which is harmless. */
  PictureFault ofPixels() {
    return new PictureFault(getMessage(), isLarge, true);
  }

  /**
   * Whether a limit is exceeded.
   *
   * @return false for a file that cannot be read
   */
  public boolean isLarge() {
    return isLarge;
  }

  /**
   * Whether the file can be published as it is.
   *
   * @return false for a file that is or may be an SVG drawing
   */
  public boolean isHarmless() {
    return isHarmless;
  }
}
