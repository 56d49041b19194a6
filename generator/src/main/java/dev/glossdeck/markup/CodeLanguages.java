package dev.glossdeck.markup;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the languages of the blocks of code of a side. */
final class CodeLanguages implements BlockVisitor<CodeLanguages> {
  private final SortedSet<String> words = new TreeSet<>();

  private CodeLanguages() {}

  static SortedSet<String> of(MarkupText text) {
    CodeLanguages languages = new CodeLanguages();
    if (mayHave(text)) {
      languages.blocks(text.parse().blocks());
    }
    return languages.words;
  }

  /** Without parsing, since a deck may have a hundred thousand sides without any. */
  private static boolean mayHave(MarkupText text) {
    String source = text.source();
    return switch (text.format()) {
      case PLAIN, MARKDOWN_LINE -> false;
      case MARKDOWN -> source.contains("```") || source.contains("~~~");
      case HTML -> source.contains("lang");
    };
  }

  private CodeLanguages blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  @Override
  public CodeLanguages paragraph(Block.Paragraph paragraph) {
    return this;
  }

  @Override
  public CodeLanguages itemList(Block.ItemList list) {
    list.items().forEach(this::blocks);
    return this;
  }

  @Override
  public CodeLanguages quote(Block.Quote quote) {
    return blocks(quote.blocks());
  }

  @Override
  public CodeLanguages definitions(Block.Definitions definitions) {
    definitions.definitions().forEach(one -> one.meanings().forEach(this::blocks));
    return this;
  }

  @Override
  public CodeLanguages footnotes(Block.Footnotes footnotes) {
    footnotes.notes().forEach(this::blocks);
    return this;
  }

  @Override
  public CodeLanguages codeBlock(Block.CodeBlock code) {
    if (!code.language().isEmpty()) {
      words.add(code.language());
    }
    return this;
  }

  @Override
  public CodeLanguages mathsBlock(Block.MathsBlock maths) {
    return this;
  }

  @Override
  public CodeLanguages table(Block.Table table) {
    table.lines().forEach(row -> row.forEach(cell -> blocks(cell.blocks())));
    return this;
  }
}
