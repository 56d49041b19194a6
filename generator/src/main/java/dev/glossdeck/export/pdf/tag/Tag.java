package dev.glossdeck.export.pdf.tag;

import java.util.List;

/**
 * The position of content in the structure tree below its side (PDF 32000-1, 14.7).
 *
 * @param path the elements from the outermost one to the parent of the content; empty for an
 *     artifact
 */
public record Tag(List<Node> path) {
  /** The tag of repeated or decorative content (PDF 32000-1, 14.8.2.2). */
  public static final Tag ARTIFACT = new Tag(List.of());

  /**
   * A structure element.
   *
   * @param type a standard structure type (PDF 32000-1, 14.8.4), such as {@code P}
   * @param serial a number that is unique within the side
   * @param alt the alternative text; empty for none
   * @param language a BCP 47 tag if the language differs from that of the parent; else empty
   */
  public record Node(String type, int serial, String alt, String language) {}

  public Tag {
    path = List.copyOf(path);
  }

  /** Whether the content is an artifact. */
  public boolean isArtifact() {
    return path.isEmpty();
  }

  /** The structure type of the parent of the content. */
  public String type() {
    return path.get(path.size() - 1).type();
  }
}
