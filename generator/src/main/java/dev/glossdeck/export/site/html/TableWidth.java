package dev.glossdeck.export.site.html;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Markup;
import java.util.List;
import java.util.stream.Stream;

/** Estimates how wide a table is at the least: its words are not broken. */
final class TableWidth {
  /** The number of letters of average width that fit into 320 CSS pixels (WCAG 2.2, 1.4.10). */
  private static final int LETTERS_ON_PHONES = 26;

  /** The room on both sides of a cell's content, in letters. */
  private static final int PADDING = 2;

  private TableWidth() {}

  /** Whether it may be wider than a phone, so that it scrolls and has to take keys. */
  static boolean mayExceedAPhone(Block.Table table) {
    int width = 0;
    for (int column = 0; column < table.columns().size(); column++) {
      width += longestWord(table, column) + PADDING;
    }
    return width > LETTERS_ON_PHONES;
  }

  private static int longestWord(Block.Table table, int column) {
    return table.lines().stream()
        .filter(row -> row.size() > column)
        .flatMap(row -> words(row.get(column).blocks()))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static Stream<String> words(List<Block> blocks) {
    return Stream.of(new Markup(blocks).plainText().split(" "));
  }
}
