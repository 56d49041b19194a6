package dev.glossdeck.export.pdf.document;

import dev.glossdeck.export.pdf.object.ArrayText;
import dev.glossdeck.export.pdf.object.DictionaryText;
import dev.glossdeck.export.pdf.object.ObjectFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tree of pages (PDF 32000-1, 7.7.3): a root over nodes of {@value #PAGES_OF_A_NODE} pages,
 * each of which is written when it is full.
 */
final class PageTree {
  private static final int PAGES_OF_A_NODE = 64;

  private final ObjectFile file;
  private final int root;
  private final Branch first = new Branch();
  private final Branch last = new Branch();
  private int count;

  PageTree(ObjectFile file) {
    this.file = file;
    this.root = file.reserve();
  }

  /**
   * Writes a page.
   *
   * @param number its reserved number
   * @param page its entries but for Type and Parent
   * @param isAtTheEnd whether it stands behind all pages of which this does not hold
   */
  void add(int number, DictionaryText page, boolean isAtTheEnd) throws IOException {
    (isAtTheEnd ? last : first).add(number, page);
    count++;
  }

  /** Completes the tree; returns the number of its root. */
  int finish() throws IOException {
    ArrayText nodes = new ArrayText();
    for (Branch branch : List.of(first, last)) {
      branch.close();
      branch.nodes.forEach(nodes::reference);
    }
    file.write(root, pages(nodes, count));
    return root;
  }

  private static DictionaryText pages(ArrayText kids, int count) {
    return new DictionaryText().name("Type", "Pages").raw("Kids", kids).number("Count", count);
  }

  /** Pages that follow each other. */
  private final class Branch {
    private final List<Integer> nodes = new ArrayList<>();
    private ArrayText kids = new ArrayText();
    private int size;

    void add(int number, DictionaryText page) throws IOException {
      if (size == 0) {
        nodes.add(file.reserve());
      }
      page.name("Type", "Page").reference("Parent", node());
      file.write(number, page);
      kids.reference(number);
      size++;
      if (size == PAGES_OF_A_NODE) {
        close();
      }
    }

    private int node() {
      return nodes.get(nodes.size() - 1);
    }

    void close() throws IOException {
      if (size > 0) {
        file.write(node(), pages(kids, size).reference("Parent", root));
        kids = new ArrayText();
        size = 0;
      }
    }
  }
}
