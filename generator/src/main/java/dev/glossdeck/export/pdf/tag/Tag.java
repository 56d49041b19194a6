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
  public record Node(String type, int serial, String alt, String language) {
    /** Written out, as {@link #hashCode}: for a record, the JVM spins classes of it as it runs. */
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Node node
              && node.serial == serial
              && node.type.equals(type)
              && node.alt.equals(alt)
              && node.language.equals(language));
    }

    @Override
    public int hashCode() {
      return serial;
    }
  }

  public Tag {
    path = List.copyOf(path);
  }

  /** Written out, as {@link #hashCode}: for a record, the JVM spins classes of it as it runs. */
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Tag tag && tag.path.equals(path));
  }

  @Override
  public int hashCode() {
    return path.hashCode();
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
