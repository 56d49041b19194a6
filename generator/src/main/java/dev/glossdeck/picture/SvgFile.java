package dev.glossdeck.picture;

import java.util.SortedSet;

/** A drawing made harmless. */
final class SvgFile {
  private final Picture picture;
  private final byte[] content;
  private final SortedSet<String> removed;

  SvgFile(Picture picture, byte[] content, SortedSet<String> removed) {
    this.picture = picture;
    this.content = content;
    this.removed = removed;
  }

  /** Its size. */
  Picture picture() {
    return picture;
  }

  /** The very bytes of a file that was harmless; not copied. */
  byte[] content() {
    return content;
  }

  /** Names what was taken out, such as {@code <script>}; empty for a harmless file. */
  SortedSet<String> removed() {
    return removed;
  }
}
