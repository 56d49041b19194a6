package dev.glossdeck.export.pdf.tag;

import java.util.List;

/**
 * Where content stands in the structure tree below its card's side (PDF 32000-1, 14.7).
 *
 * @param path from the outermost element to the one that holds the content; empty for an artifact,
 *     which is no part of the text
 */
public record Tag(List<Node> path) {
  /** What repeats or decorates (PDF 32000-1, 14.8.2.2). */
  public static final Tag ARTIFACT = new Tag(List.of());

  /**
   * A structure element.
   *
   * @param type a standard type (PDF 32000-1, 14.8.4), such as {@code P}
   * @param serial tells elements of one side apart
   * @param alt words that stand for what it shows; empty for what is read as it is
   * @param language a BCP 47 tag, where it is another than that of the element around; else empty
   */
  public record Node(String type, int serial, String alt, String language) {}

  public Tag {
    path = List.copyOf(path);
  }

  public boolean isArtifact() {
    return path.isEmpty();
  }

  /** The type of the element that holds the content. */
  public String type() {
    return path.get(path.size() - 1).type();
  }
}
