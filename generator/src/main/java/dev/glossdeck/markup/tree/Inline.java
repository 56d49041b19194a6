package dev.glossdeck.markup.tree;

import java.util.List;

/** A part of running text. */
public sealed interface Inline {

  /**
   * Calls the visitor's method for this kind of inline.
   *
   * @param visitor the visitor
   * @param <R> the type of the result
   * @return the visitor's result
   */
  <R> R accept(InlineVisitor<R> visitor);

  /**
   * Characters as they are; never empty, without line ends.
   *
   * @param text the characters
   */
  record Text(String text) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** The style of a span of text. */
  enum Style {
    /** Stressed; usually italic. */
    EMPHASIS,
    /** Important; usually bold. */
    STRONG,
    /** No longer right; struck through. */
    STRIKETHROUGH,
    /** Underlined, without a meaning that is known. */
    UNDERLINE,
    /** Raised and small, such as an exponent. */
    SUPERSCRIPT,
    /** Lowered and small, such as an index. */
    SUBSCRIPT
  }

  /**
   * Marked text.
   *
   * @param style the style
   * @param inlines the content
   */
  record Styled(Style style, List<Inline> inlines) implements Inline {
    /** Copies the list. */
    public Styled {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.styled(this);
    }
  }

  /**
   * Program text within a line.
   *
   * @param code the characters
   */
  record Code(String code) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * A link to another page.
   *
   * @param address an absolute http, https or mailto address
   * @param title the title of the element; empty without one
   * @param inlines the text that the reader sees
   */
  record Link(String address, String title, List<Inline> inlines) implements Inline {
    /** Copies the list. */
    public Link {
      inlines = List.copyOf(inlines);
    }

    /**
     * A link without a title.
     *
     * @param address an absolute http, https or mailto address
     * @param inlines the text that the reader sees
     */
    public Link(String address, List<Inline> inlines) {
      this(address, "", inlines);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * A link to another card, which leads somewhere where cards have addresses.
   *
   * @param name the headword of the card or another name of it
   * @param words the text that the reader sees
   */
  record CardLink(String name, String words) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.cardLink(this);
    }
  }

  /**
   * A formula within a line.
   *
   * @param tex its source, without delimiters
   */
  record Maths(String tex) implements Inline {
    /**
     * The formula to be typeset.
     *
     * @return the formula, in the size of text
     */
    public Formula formula() {
      return new Formula(tex, false);
    }

    /**
     * The formula in a line of words.
     *
     * @return signs for what TeX names, such as {@code σ(x)}
     */
    public String words() {
      return TexWords.of(tex);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.maths(this);
    }
  }

  /**
   * A picture.
   *
   * @param name the medium's name, see {@link dev.glossdeck.markup.tree.MediaNames}
   * @param alt the alternative text; empty if the author gives none
   * @param title the title of the element; empty without one
   */
  record Picture(String name, String alt, String title) implements Inline {
    /**
     * A picture without a title.
     *
     * @param name the medium's name
     * @param alt the alternative text; empty if the author gives none
     */
    public Picture(String name, String alt) {
      this(name, alt, "");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.picture(this);
    }
  }

  /**
   * Something to hear.
   *
   * @param name the medium's name, see {@link dev.glossdeck.markup.tree.MediaNames}
   */
  record Sound(String name) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.sound(this);
    }
  }

  /**
   * The mark of a note at the end of the side.
   *
   * @param number the number of one of the {@link Block.Footnotes}, 1-based
   */
  record FootnoteReference(int number) implements Inline {
    /**
     * The mark as words show it, such as {@code [1]}.
     *
     * @return the number in brackets
     */
    public String words() {
      return words(number);
    }

    /**
     * The mark of a note as words show it, such as {@code [1]}.
     *
     * @param number 1-based
     * @return the number in brackets
     */
    public static String words(int number) {
      return "[" + number + "]";
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.footnoteReference(this);
    }
  }

  /** The end of a line that the author asked for. */
  record LineBreak() implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }
}
