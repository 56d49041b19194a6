package dev.glossdeck.picture;

import java.util.SortedSet;

/** A sanitised SVG drawing. */
final class SvgFile {
  private final Picture picture;
  private final byte[] content;
  private final SortedSet<String> removed;

  SvgFile(Picture picture, byte[] content, SortedSet<String> removed) {
    this.picture = picture;
    this.content = content;
    this.removed = removed;
  }

  /** The properties. */
  Picture picture() {
    return picture;
  }

  /** The sanitised bytes, which are those of the file if it was harmless; not copied. */
  byte[] content() {
    return content;
  }

  /** The names of what was removed, such as {@code <script>}; empty for a harmless file. */
  SortedSet<String> removed() {
    return removed;
  }
}
