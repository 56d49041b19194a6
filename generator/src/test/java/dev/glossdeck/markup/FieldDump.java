package dev.glossdeck.markup;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.BlockVisitor;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.InlineVisitor;
import dev.glossdeck.markup.tree.Markup;
import java.util.List;
import java.util.stream.Collectors;

/** A tree as people can read it, for the specification of HTML. */
public final class FieldDump implements BlockVisitor<String>, InlineVisitor<String> {

  /** Blocks with an empty line between them. */
  public static String of(Markup tree) {
    return new FieldDump().blocks(tree.blocks());
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n\n"));
  }

  private String inlines(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  private static String indented(String first, String others, String text) {
    return first + text.replace("\n", "\n" + others);
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.inlines());
  }

  @Override
  public String itemList(Block.ItemList list) {
    StringBuilder items = new StringBuilder();
    int number = list.start();
    for (List<Block> item : list.items()) {
      String mark = list.ordered() ? number++ + ". " : "- ";
      items.append(items.isEmpty() ? "" : "\n");
      items.append(indented(mark, " ".repeat(mark.length()), blocks(item)));
    }
    return items.toString();
  }

  @Override
  public String quote(Block.Quote quote) {
    return indented("> ", "> ", blocks(quote.blocks()));
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return "```" + code.language() + "\n" + code.code() + "\n```";
  }

  @Override
  public String table(Block.Table table) {
    String header =
        table.header().isEmpty()
            ? ""
            : row(table.header()) + "\n" + "|---".repeat(table.header().size()) + "|\n";
    return header + table.rows().stream().map(this::row).collect(Collectors.joining("\n"));
  }

  private String row(List<Block.Cell> cells) {
    return cells.stream()
        .map(cell -> " " + blocks(cell.blocks()) + " ")
        .collect(Collectors.joining("|", "|", "|"));
  }

  @Override
  public String mathsBlock(Block.MathsBlock maths) {
    return "$$" + maths.tex() + "$$";
  }

  @Override
  public String text(Inline.Text text) {
    // A dollar alone would look like a formula.
    return text.text().replace("$", "\\$");
  }

  @Override
  public String styled(Inline.Styled styled) {
    String mark =
        switch (styled.style()) {
          case STRONG -> "**";
          case EMPHASIS -> "*";
          case STRIKETHROUGH -> "~~";
          case UNDERLINE -> "__";
          case SUPERSCRIPT -> "^";
          case SUBSCRIPT -> "~";
        };
    return mark + inlines(styled.inlines()) + mark;
  }

  @Override
  public String code(Inline.Code code) {
    return "`" + code.code() + "`";
  }

  @Override
  public String link(Inline.Link link) {
    return "[" + inlines(link.inlines()) + "](" + link.address() + title(link.title()) + ")";
  }

  @Override
  public String cardLink(Inline.CardLink link) {
    return "[[" + link.name() + "|" + link.words() + "]]";
  }

  private static String title(String title) {
    return title.isEmpty() ? "" : " \"" + title + "\"";
  }

  @Override
  public String maths(Inline.Maths maths) {
    return "$" + maths.tex() + "$";
  }

  @Override
  public String picture(Inline.Picture picture) {
    return "![" + picture.alt() + "](" + picture.name() + title(picture.title()) + ")";
  }

  @Override
  public String sound(Inline.Sound sound) {
    return "[sound:" + sound.name() + "]";
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "\n";
  }

  @Override
  public String definitions(Block.Definitions definitions) {
    return definitions.definitions().stream()
        .map(
            one ->
                one.terms().stream().map(term -> inlines(term) + "\n").collect(Collectors.joining())
                    + one.meanings().stream()
                        .map(meaning -> indented(": ", "  ", blocks(meaning)))
                        .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String footnotes(Block.Footnotes footnotes) {
    StringBuilder notes = new StringBuilder();
    int number = 1;
    for (List<Block> note : footnotes.notes()) {
      notes.append(notes.isEmpty() ? "" : "\n");
      notes.append(indented("[^" + number++ + "]: ", "    ", blocks(note)));
    }
    return notes.toString();
  }

  @Override
  public String footnoteReference(Inline.FootnoteReference reference) {
    return "[^" + reference.number() + "]";
  }
}
