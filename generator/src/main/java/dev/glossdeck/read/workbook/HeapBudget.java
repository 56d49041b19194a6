package dev.glossdeck.read.workbook;

/**
 * Counts what is kept of a workbook, so that a small heap ends in a message. Three quarters of the
 * heap may be taken.
 */
final class HeapBudget {
  /** Bytes that a string takes besides its characters, with its place in a list. */
  private static final int STRING = 64;

  private long left;

  HeapBudget() {
    this(Runtime.getRuntime().maxMemory() / 4 * 3);
  }

  /**
   * Begins to count.
   *
   * @param bytes that may be kept
   */
  HeapBudget(long bytes) {
    left = bytes;
  }

  /** Counts a text that is kept, or anything else that takes as much space. */
  void keep(String text) throws WorkbookException {
    keep(STRING + (long) Character.BYTES * text.length());
  }

  /** Counts bytes that are kept. */
  void keep(long bytes) throws WorkbookException {
    left -= bytes;
    if (left < 0) {
      throw WorkbookException.needsMemory();
    }
  }
}
