package dev.glossdeck.picture;

/** Why a picture cannot be taken. */
public final class PictureFault extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean isLarge;
  private final boolean isHarmless;

  private PictureFault(String problem, boolean isLarge, boolean isHarmless) {
    super(problem);
    this.isLarge = isLarge;
    this.isHarmless = isHarmless;
  }

  /** A file that cannot be read; the problem goes on {@code the picture "x"}. */
  static PictureFault broken(String problem) {
    return new PictureFault(problem, false, false);
  }

  /** A file beyond a bound; the problem goes on {@code the picture "x"}. */
  static PictureFault large(String problem) {
    return new PictureFault(problem, true, false);
  }

  /** The same of a file of pixels, which can at the worst show nothing. */
  PictureFault ofPixels() {
    return new PictureFault(getMessage(), isLarge, true);
  }

  /**
   * Whether a bound was passed.
   *
   * @return false for a file that cannot be read
   */
  public boolean isLarge() {
    return isLarge;
  }

  /**
   * Whether a browser may be given the file as it is.
   *
   * @return false for a drawing, and for what may be one
   */
  public boolean isHarmless() {
    return isHarmless;
  }
}
