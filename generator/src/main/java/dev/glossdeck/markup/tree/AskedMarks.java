package dev.glossdeck.markup.tree;

/**
 * The characters around a filled gap that a card asked for. They are noncharacters, which no text
 * holds (Unicode Standard, 23.7 "Noncharacters").
 */
public final class AskedMarks {
  /** Before the text of the gap. */
  public static final char BEGIN = '\uFDD0';

  /** Behind the text of the gap. */
  public static final char END = '\uFDD1';

  private AskedMarks() {}

  /**
   * Whether a text holds a mark.
   *
   * @param text any text
   * @return true if one of its characters is a mark
   */
  public static boolean isIn(String text) {
    return text.indexOf(BEGIN) >= 0 || text.indexOf(END) >= 0;
  }

  /**
   * A text without marks.
   *
   * @param text any text
   * @return the same text if it has none
   */
  public static String removedFrom(String text) {
    return isIn(text)
        ? text.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "")
        : text;
  }
}
