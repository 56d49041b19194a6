package dev.glossdeck.export.pdf.text;

/** Expands tabs in program text. */
public final class TabStops {
  private static final int TAB_WIDTH = 4;

  private TabStops() {}

  /** Replaces each tab by spaces up to the next multiple of four columns. */
  public static String expand(String code) {
    if (code.indexOf('\t') < 0) {
      return code;
    }
    StringBuilder expanded = new StringBuilder();
    int column = 0;
    for (int at : code.codePoints().toArray()) {
      if (at == '\t') {
        int count = TAB_WIDTH - column % TAB_WIDTH;
        expanded.append(" ".repeat(count));
        column += count;
      } else {
        expanded.appendCodePoint(at);
        column = at == '\n' ? 0 : column + 1;
      }
    }
    return expanded.toString();
  }
}
