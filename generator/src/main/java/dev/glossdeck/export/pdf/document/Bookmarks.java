package dev.glossdeck.export.pdf.document;

import dev.glossdeck.export.pdf.object.ArrayText;
import dev.glossdeck.export.pdf.object.DictionaryText;
import dev.glossdeck.export.pdf.object.ObjectFile;
import java.io.IOException;
import java.util.OptionalInt;

/** A list of bookmarks (PDF 32000-1, 12.3.3), each written when the next one is known. */
final class Bookmarks {
  private final ObjectFile file;
  private final int root;
  private DictionaryText item = new DictionaryText();
  private int first;
  private int last;
  private int count;

  Bookmarks(ObjectFile file) {
    this.file = file;
    this.root = file.reserve();
  }

  /**
   * Adds a bookmark.
   *
   * @param page the number of the page that it leads to
   */
  void add(String title, int page) throws IOException {
    int number = file.reserve();
    DictionaryText next =
        new DictionaryText()
            .text("Title", title)
            .reference("Parent", root)
            .raw("Dest", new ArrayText().reference(page).raw("/Fit"));
    if (count == 0) {
      first = number;
    } else {
      file.write(last, item.reference("Next", number));
      next.reference("Prev", last);
    }
    item = next;
    last = number;
    count++;
  }

  /** Completes the list; returns its number, if there is a bookmark. */
  OptionalInt finish() throws IOException {
    if (count == 0) {
      return OptionalInt.empty();
    }
    file.write(last, item);
    DictionaryText all =
        new DictionaryText()
            .name("Type", "Outlines")
            .reference("First", first)
            .reference("Last", last)
            .number("Count", count);
    file.write(root, all);
    return OptionalInt.of(root);
  }
}
