package dev.glossdeck.read.type;

import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Whitespace;

/** The part of a field that is seen. */
public final class ShownText {
  private ShownText() {}

  /**
   * A field's content as a side of a card.
   *
   * @param content as it stands in the field
   * @return without white space at its ends; empty if nothing of it would be seen, such as empty
   *     elements and the no-break spaces of an editor
   */
  public static MarkupText of(MarkupText content) {
    MarkupText side = new MarkupText(Whitespace.trim(content.source()), content.format());
    return shows(side) ? side : new MarkupText("", content.format());
  }

  private static boolean shows(MarkupText side) {
    boolean mayBeEmpty = side.source().startsWith("<") || side.source().startsWith("&");
    return !side.isEmpty()
        && (!mayBeEmpty || !side.parse().blocks().stream().allMatch(ShownText::isBlank));
  }

  private static boolean isBlank(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.inlines().stream().allMatch(ShownText::isBlank);
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text text && Whitespace.trim(text.text()).isEmpty())
        || (inline instanceof Inline.Styled styled
            && styled.inlines().stream().allMatch(ShownText::isBlank));
  }
}
