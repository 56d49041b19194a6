package dev.glossdeck.markup;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.BlockVisitor;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What Markdown has no marks for, told from the tree alone and not by the writer: underlined text,
 * a sound as a link, code beside code, and anything but words that is raised or lowered.
 */
final class MarkdownLimits implements BlockVisitor<Stream<List<Inline>>> {
  private MarkdownLimits() {}

  /** Whether Markdown has marks for all of a tree. */
  static boolean allow(Markup tree) {
    return new MarkdownLimits().lines(tree.blocks()).allMatch(MarkdownLimits::allow);
  }

  private static boolean allow(List<Inline> line) {
    boolean codeMeetsCode =
        IntStream.range(1, line.size())
            .anyMatch(i -> isCode(line.get(i - 1)) && isCode(line.get(i)));
    return !codeMeetsCode && line.stream().allMatch(MarkdownLimits::allow);
  }

  private static boolean allow(Inline inline) {
    if (inline instanceof Inline.Link link) {
      return link.inlines().stream().noneMatch(Inline.Sound.class::isInstance)
          && allow(link.inlines());
    }
    if (inline instanceof Inline.Styled styled) {
      return switch (styled.style()) {
        case EMPHASIS, STRONG, STRIKETHROUGH -> allow(styled.inlines());
        case UNDERLINE -> false;
        case SUPERSCRIPT, SUBSCRIPT ->
            styled.inlines().stream().allMatch(Inline.Text.class::isInstance);
      };
    }
    return true;
  }

  private static boolean isCode(Inline inline) {
    return inline instanceof Inline.Code;
  }

  private Stream<List<Inline>> lines(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this));
  }

  @Override
  public Stream<List<Inline>> paragraph(Block.Paragraph paragraph) {
    return Stream.of(paragraph.inlines());
  }

  @Override
  public Stream<List<Inline>> itemList(Block.ItemList list) {
    return list.items().stream().flatMap(this::lines);
  }

  @Override
  public Stream<List<Inline>> quote(Block.Quote quote) {
    return lines(quote.blocks());
  }

  @Override
  public Stream<List<Inline>> codeBlock(Block.CodeBlock code) {
    return Stream.empty();
  }

  @Override
  public Stream<List<Inline>> definitions(Block.Definitions definitions) {
    return definitions.definitions().stream()
        .flatMap(
            one ->
                Stream.concat(one.terms().stream(), one.meanings().stream().flatMap(this::lines)));
  }

  @Override
  public Stream<List<Inline>> footnotes(Block.Footnotes footnotes) {
    return footnotes.notes().stream().flatMap(this::lines);
  }

  @Override
  public Stream<List<Inline>> mathsBlock(Block.MathsBlock maths) {
    return Stream.empty();
  }

  @Override
  public Stream<List<Inline>> table(Block.Table table) {
    return table.lines().stream().flatMap(List::stream).flatMap(cell -> lines(cell.blocks()));
  }
}
