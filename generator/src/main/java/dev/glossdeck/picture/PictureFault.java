package dev.glossdeck.picture;

/** Why a picture cannot be taken. */
public final class PictureFault extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean isLarge;

  private PictureFault(String problem, boolean isLarge) {
    super(problem);
    this.isLarge = isLarge;
  }

  /** A file that cannot be read; the problem goes on {@code the picture "x"}. */
  static PictureFault broken(String problem) {
    return new PictureFault(problem, false);
  }

  /** A file beyond a bound; the problem goes on {@code the picture "x"}. */
  static PictureFault large(String problem) {
    return new PictureFault(problem, true);
  }

  /**
   * Whether a bound was passed.
   *
   * @return false for a file that cannot be read
   */
  public boolean isLarge() {
    return isLarge;
  }
}
