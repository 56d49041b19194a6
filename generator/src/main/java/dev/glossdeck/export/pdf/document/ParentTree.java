package dev.glossdeck.export.pdf.document;

import dev.glossdeck.export.pdf.object.ArrayText;
import dev.glossdeck.export.pdf.object.DictionaryText;
import dev.glossdeck.export.pdf.object.ObjectFile;
import java.io.IOException;

/**
 * The structure elements of the contents of each page (PDF 32000-1, 14.7.4.4), as a number tree
 * whose leaves hold {@value #PAGES_OF_A_LEAF} pages and are written when they are full.
 */
final class ParentTree {
  private static final int PAGES_OF_A_LEAF = 64;

  private final ObjectFile file;
  private final ArrayText leaves = new ArrayText();
  private ArrayText numbers = new ArrayText();
  private int pages;

  ParentTree(ObjectFile file) {
    this.file = file;
  }

  /**
   * Adds the next page.
   *
   * @param elements the elements of its contents, in the order of the MCIDs
   * @return the key of the page
   */
  int add(ArrayText elements) throws IOException {
    numbers.raw(pages).reference(file.add(elements));
    pages++;
    if (pages % PAGES_OF_A_LEAF == 0) {
      writeLeaf(PAGES_OF_A_LEAF);
    }
    return pages - 1;
  }

  /** Completes the tree; returns the number of its root. */
  int finish() throws IOException {
    if (pages % PAGES_OF_A_LEAF > 0) {
      writeLeaf(pages % PAGES_OF_A_LEAF);
    }
    return file.add(new DictionaryText().raw("Kids", leaves));
  }

  private void writeLeaf(int size) throws IOException {
    ArrayText limits = new ArrayText().raw(pages - size).raw(pages - 1);
    DictionaryText leaf = new DictionaryText().raw("Limits", limits).raw("Nums", numbers);
    leaves.reference(file.add(leaf));
    numbers = new ArrayText();
  }

  /** The number of pages. */
  int size() {
    return pages;
  }
}
