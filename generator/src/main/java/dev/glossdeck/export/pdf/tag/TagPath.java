package dev.glossdeck.export.pdf.tag;

import java.util.ArrayList;
import java.util.List;

/** The open structure elements while a side is typeset. For one thread. */
public final class TagPath {
  private final List<Tag.Node> path = new ArrayList<>();
  private String language;
  private int serial;

  /**
   * Creates an empty path.
   *
   * @param language the language of the outermost elements; empty for the document's
   */
  public TagPath(String language) {
    this.language = language;
  }

  /** Sets the language of the outermost elements that follow. */
  public void setLanguage(String other) {
    language = other;
  }

  /** Opens a child of the innermost open element. */
  public void open(String type) {
    path.add(element(type));
  }

  /** Closes the innermost open element. */
  public void close() {
    path.remove(path.size() - 1);
  }

  /** Creates an element. */
  public Tag.Node element(String type) {
    return element(type, "");
  }

  /** Creates an element with alternative text. */
  public Tag.Node element(String type, String alt) {
    return new Tag.Node(type, serial++, alt, path.isEmpty() ? language : "");
  }

  /** The tag of content within the open elements and further ones below them. */
  public Tag tag(Tag.Node... last) {
    List<Tag.Node> whole = new ArrayList<>(path);
    whole.addAll(List.of(last));
    return new Tag(whole);
  }
}
