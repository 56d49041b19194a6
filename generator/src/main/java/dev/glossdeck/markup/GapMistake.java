package dev.glossdeck.markup;

/**
 * Marks of a gap that are written wrongly, so that they stay text.
 *
 * @param problem the marks and what is wrong with them
 * @param remedy the right marks
 */
public record GapMistake(String problem, String remedy) {
  /** The lack of a gap in a text that should have one. */
  public static final GapMistake NO_GAP =
      new GapMistake("the cloze has no gap", "write one as {{c1::text}}");
}
