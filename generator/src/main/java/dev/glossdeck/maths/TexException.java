package dev.glossdeck.maths;

/** Says that a formula cannot be typeset, and why. */
final class TexException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String remedy;

  /**
   * A reason.
   *
   * @param reason in plain words
   * @param remedy what to do
   * @param offset where, in UTF-16 units from the start of the formula's TeX
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
