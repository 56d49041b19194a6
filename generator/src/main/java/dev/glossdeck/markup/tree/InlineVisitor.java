package dev.glossdeck.markup.tree;

/**
 * A visitor of inlines.
 *
 * @param <R> the type of the result
 */
public interface InlineVisitor<R> {
  /**
   * For characters as they are.
   *
   * @param text the inline
   * @return the result
   */
  R text(Inline.Text text);

  /**
   * For marked text.
   *
   * @param styled the inline
   * @return the result
   */
  R styled(Inline.Styled styled);

  /**
   * For program text.
   *
   * @param code the inline
   * @return the result
   */
  R code(Inline.Code code);

  /**
   * For a link.
   *
   * @param link the inline
   * @return the result
   */
  R link(Inline.Link link);

  /**
   * For a link to another card.
   *
   * @param link the inline
   * @return the result
   */
  R cardLink(Inline.CardLink link);

  /**
   * For a formula.
   *
   * @param maths the inline
   * @return the result
   */
  R maths(Inline.Maths maths);

  /**
   * For a picture.
   *
   * @param picture the inline
   * @return the result
   */
  R picture(Inline.Picture picture);

  /**
   * For something to hear.
   *
   * @param sound the inline
   * @return the result
   */
  R sound(Inline.Sound sound);

  /**
   * For the end of a line.
   *
   * @param lineBreak the inline
   * @return the result
   */
  R lineBreak(Inline.LineBreak lineBreak);

  /**
   * For the mark of a note at the end of the side.
   *
   * @param reference the inline
   * @return the result
   */
  R footnoteReference(Inline.FootnoteReference reference);
}
