package dev.glossdeck.markup.plain;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.WrittenMarkup;
import java.util.List;

/** Writes a tree as plain text, if plain text means the same. */
public final class PlainTextWriter {
  private PlainTextWriter() {}

  public static WrittenMarkup of(Markup tree) {
    StringBuilder out = new StringBuilder();
    boolean wasParagraph = false;
    for (Block block : tree.blocks()) {
      boolean follows = !out.isEmpty();
      boolean isApart = follows && wasParagraph && block instanceof Block.Paragraph;
      out.append(follows ? "\n" : "").append(isApart ? "\n" : "");
      wasParagraph = block instanceof Block.Paragraph;
      if (block instanceof Block.Paragraph paragraph) {
        append(paragraph.inlines(), out);
      } else if (block instanceof Block.MathsBlock maths) {
        out.append("\\[").append(maths.tex()).append("\\]");
      } else {
        out.append(new Markup(List.of(block)).plainText());
      }
    }
    String source = out.toString();
    boolean isSame = PlainTextParser.parse(source).equals(tree);
    return new WrittenMarkup(source, isSame ? List.of() : List.of("marked or arranged text"));
  }

  private static void append(List<Inline> inlines, StringBuilder out) {
    inlines.forEach(inline -> append(inline, out));
  }

  private static void append(Inline inline, StringBuilder out) {
    if (inline instanceof Inline.Text text) {
      out.append(text.text());
    } else if (inline instanceof Inline.Styled styled) {
      append(styled.inlines(), out);
    } else if (inline instanceof Inline.Link link) {
      append(link.inlines(), out);
    } else if (inline instanceof Inline.LineBreak) {
      out.append('\n');
    } else if (inline instanceof Inline.Maths maths) {
      out.append("\\(").append(maths.tex()).append("\\)");
    } else if (inline instanceof Inline.Sound sound) {
      out.append("[sound:").append(sound.name()).append(']');
    } else {
      out.append(new Markup(List.of(new Block.Paragraph(List.of(inline)))).plainText());
    }
  }
}
