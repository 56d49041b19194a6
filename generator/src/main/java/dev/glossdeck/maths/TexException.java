package dev.glossdeck.maths;

/** Thrown when a formula cannot be typeset. */
final class TexException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String remedy;

  /**
   * Creates an exception.
   *
   * @param reason the problem
   * @param remedy the remedy
   * @param offset the index in the TeX, in chars
   */
  TexException(String reason, String remedy, int offset) {
    super(reason);
    this.remedy = remedy;
    this.offset = offset;
  }

  int offset() {
    return offset;
  }

  String remedy() {
    return remedy;
  }
}
