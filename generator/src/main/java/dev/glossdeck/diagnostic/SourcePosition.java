package dev.glossdeck.diagnostic;

/**
 * A place in a source file.
 *
 * @param path the file as the user named it, with {@code /} between folders
 * @param line 1-based
 * @param column 1-based, in code points
 */
public record SourcePosition(String path, int line, int column)
    implements Comparable<SourcePosition> {

  /**
   * Checks the bases.
   *
   * @throws IllegalArgumentException if the line or the column is below 1
   */
  public SourcePosition {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column are 1-based: " + line + ":" + column);
    }
  }

  /**
   * The first character of a file.
   *
   * @param path the file
   * @return line 1, column 1
   */
  public static SourcePosition startOf(String path) {
    return new SourcePosition(path, 1, 1);
  }

  /**
   * A place further right on the same line.
   *
   * @param codePoints the distance, 0 or more
   * @return the place
   */
  public SourcePosition plusColumns(int codePoints) {
    return new SourcePosition(path, line, column + codePoints);
  }

  /** By path, then line, then column. */
  @Override
  public int compareTo(SourcePosition other) {
    int byPath = path.compareTo(other.path);
    int byLine = byPath != 0 ? byPath : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code path:line:column}. */
  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
