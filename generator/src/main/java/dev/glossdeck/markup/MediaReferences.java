package dev.glossdeck.markup;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the names of the pictures and sounds of a side. */
final class MediaReferences
    implements BlockVisitor<MediaReferences>, InlineVisitor<MediaReferences> {

  private final SortedSet<String> names = new TreeSet<>();

  private MediaReferences() {}

  static SortedSet<String> of(MarkupText text) {
    MediaReferences references = new MediaReferences();
    if (mayHave(text)) {
      references.blocks(text.parse().blocks());
    }
    return references.names;
  }

  /** Without parsing, since a deck may have a hundred thousand sides without any. */
  private static boolean mayHave(MarkupText text) {
    String source = text.source();
    return switch (text.format()) {
      case PLAIN -> source.contains("[sound:");
      case MARKDOWN, MARKDOWN_LINE -> source.indexOf('[') >= 0;
      case HTML -> source.indexOf('<') >= 0 || source.contains("[sound:");
    };
  }

  private MediaReferences blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  private MediaReferences inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  @Override
  public MediaReferences paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.inlines());
  }

  @Override
  public MediaReferences itemList(Block.ItemList list) {
    list.items().forEach(this::blocks);
    return this;
  }

  @Override
  public MediaReferences quote(Block.Quote quote) {
    return blocks(quote.blocks());
  }

  @Override
  public MediaReferences codeBlock(Block.CodeBlock code) {
    return this;
  }

  @Override
  public MediaReferences table(Block.Table table) {
    table.lines().forEach(row -> row.forEach(cell -> blocks(cell.blocks())));
    return this;
  }

  @Override
  public MediaReferences mathsBlock(Block.MathsBlock maths) {
    return this;
  }

  @Override
  public MediaReferences text(Inline.Text text) {
    return this;
  }

  @Override
  public MediaReferences styled(Inline.Styled styled) {
    return inlines(styled.inlines());
  }

  @Override
  public MediaReferences code(Inline.Code code) {
    return this;
  }

  @Override
  public MediaReferences link(Inline.Link link) {
    return inlines(link.inlines());
  }

  @Override
  public MediaReferences maths(Inline.Maths maths) {
    return this;
  }

  @Override
  public MediaReferences picture(Inline.Picture picture) {
    names.add(picture.name());
    return this;
  }

  @Override
  public MediaReferences sound(Inline.Sound sound) {
    names.add(sound.name());
    return this;
  }

  @Override
  public MediaReferences lineBreak(Inline.LineBreak lineBreak) {
    return this;
  }

  @Override
  public MediaReferences definitions(Block.Definitions definitions) {
    for (Block.Definition definition : definitions.definitions()) {
      definition.terms().forEach(this::inlines);
      definition.meanings().forEach(this::blocks);
    }
    return this;
  }

  @Override
  public MediaReferences footnotes(Block.Footnotes footnotes) {
    footnotes.notes().forEach(this::blocks);
    return this;
  }

  @Override
  public MediaReferences footnoteReference(Inline.FootnoteReference reference) {
    return this;
  }
}
