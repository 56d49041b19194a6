package dev.glossdeck.lint;

import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Markup;

/**
 * The words of a side.
 *
 * @param all on one line, with code and with formulas as their source
 * @param key the same, equal for texts that say the same, see {@link Sameness}
 * @param prose without code and formulas; what stands on lines of its own ends with a line end
 * @param end the end of the side
 * @param items of all its lists, and the rows of its tables
 * @param wordless pictures without words for those who cannot see them
 */
record SideWords(String all, String key, String prose, End end, int items, int wordless) {

  /** The end of a side. */
  enum End {
    /** With words of running text. */
    PROSE,
    /** With words in a list, a table or a definition. */
    ITEM,
    /** With code, a formula, a picture or a sound, or it is empty. */
    OTHER
  }

  static SideWords of(MarkupText side) {
    String source = side.source();
    if (side.format() == MarkupFormat.PLAIN && isLine(source)) {
      End end = source.isEmpty() ? End.OTHER : End.PROSE;
      return new SideWords(source, Sameness.key(source), source, end, 0, 0);
    }
    Markup tree = side.parse();
    return new ProseFinder().find(tree, tree.plainText());
  }

  /** Whether nothing in a plain text can mean anything, which saves parsing most sides. */
  private static boolean isLine(String source) {
    return source.indexOf('\n') < 0 && source.indexOf('\\') < 0 && source.indexOf('[') < 0;
  }

  /** Whether it is nothing but running text. */
  boolean isProse() {
    return end == End.PROSE && items == 0 && all.length() == prose.length();
  }
}
