package dev.glossdeck.read.workbook;

/** How many bytes may still be read. */
final class ByteBudget {
  private long left;

  ByteBudget(long bytes) {
    left = bytes;
  }

  void spend(long bytes) throws WorkbookException {
    left -= bytes;
    if (left < 0) {
      throw Limits.tooLarge();
    }
  }
}
