package dev.glossdeck.export.pdf.tag;

import java.util.ArrayList;
import java.util.List;

/** The elements of a side that are open while it is set. For one thread. */
public final class TagPath {
  private final String language;
  private final List<Tag.Node> path = new ArrayList<>();
  private int serial;

  /**
   * Nothing is open.
   *
   * @param language of the outermost elements; empty for the document's
   */
  public TagPath(String language) {
    this.language = language;
  }

  /** Opens an element within the innermost one. */
  public void open(String type) {
    path.add(element(type));
  }

  /** Closes the innermost element. */
  public void close() {
    path.remove(path.size() - 1);
  }

  /** A new element, which no other content has. */
  public Tag.Node element(String type) {
    return element(type, "");
  }

  /** A new element with words that stand for it. */
  public Tag.Node element(String type, String alt) {
    return new Tag.Node(type, serial++, alt, path.isEmpty() ? language : "");
  }

  /** The tag of content in further elements within the open ones. */
  public Tag tag(Tag.Node... last) {
    List<Tag.Node> whole = new ArrayList<>(path);
    whole.addAll(List.of(last));
    return new Tag(whole);
  }
}
