package dev.glossdeck.markup;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.BlockVisitor;
import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.InlineVisitor;
import dev.glossdeck.markup.tree.MediaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds what a side shows besides its words, in one walk of its tree. */
final class ReferenceFinder
    implements BlockVisitor<ReferenceFinder>, InlineVisitor<ReferenceFinder> {

  /** A reference may stand for any of the others. */
  private static final String SIGNS_OF_HTML = "[<$&";

  /** How an address begins that leads out of a site (RFC 3986, 3.1 and 4.2). */
  private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:|//");

  private final SortedSet<String> media = new TreeSet<>();
  private final List<Formula> formulas = new ArrayList<>();
  private final SortedSet<String> languages = new TreeSet<>();
  private final SortedSet<String> cards = new TreeSet<>();
  private final SortedSet<String> addresses = new TreeSet<>();

  private ReferenceFinder() {}

  static SideReferences of(MarkupText text) {
    if (!mayHave(text)) {
      return SideReferences.NONE;
    }
    ReferenceFinder finder = new ReferenceFinder();
    finder.blocks(text.parse().blocks());
    return new SideReferences(
        finder.media, finder.formulas, finder.languages, finder.cards, finder.addresses);
  }

  /** Without parsing, since a deck may have a hundred thousand sides without any. */
  private static boolean mayHave(MarkupText text) {
    String source = text.source();
    boolean mayHaveMaths = source.contains("\\(") || source.contains("\\[");
    return switch (text.format()) {
      case PLAIN -> mayHaveMaths || source.contains(MediaNames.SOUND);
      case MARKDOWN, MARKDOWN_LINE ->
          mayHaveMaths || source.indexOf('[') >= 0 || source.indexOf('$') >= 0 || hasFence(source);
      case HTML -> mayHaveMaths || source.chars().anyMatch(c -> SIGNS_OF_HTML.indexOf(c) >= 0);
    };
  }

  /** The languages alone, for which only sides that may have blocks of code are parsed. */
  static SortedSet<String> languages(MarkupText text) {
    boolean mayHaveCode =
        switch (text.format()) {
          case PLAIN, MARKDOWN_LINE -> false;
          case MARKDOWN -> hasFence(text.source());
          case HTML -> text.source().indexOf('<') >= 0;
        };
    return (mayHaveCode ? of(text) : SideReferences.NONE).languages();
  }

  private static boolean hasFence(String source) {
    return source.contains("```") || source.contains("~~~");
  }

  private ReferenceFinder blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  private ReferenceFinder inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  @Override
  public ReferenceFinder paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.inlines());
  }

  @Override
  public ReferenceFinder itemList(Block.ItemList list) {
    list.items().forEach(this::blocks);
    return this;
  }

  @Override
  public ReferenceFinder quote(Block.Quote quote) {
    return blocks(quote.blocks());
  }

  @Override
  public ReferenceFinder codeBlock(Block.CodeBlock code) {
    if (!code.language().isEmpty()) {
      languages.add(code.language());
    }
    return this;
  }

  @Override
  public ReferenceFinder table(Block.Table table) {
    table.lines().forEach(row -> row.forEach(cell -> blocks(cell.blocks())));
    return this;
  }

  @Override
  public ReferenceFinder mathsBlock(Block.MathsBlock maths) {
    formulas.add(maths.formula());
    return this;
  }

  @Override
  public ReferenceFinder text(Inline.Text text) {
    return this;
  }

  @Override
  public ReferenceFinder styled(Inline.Styled styled) {
    return inlines(styled.inlines());
  }

  @Override
  public ReferenceFinder code(Inline.Code code) {
    return this;
  }

  @Override
  public ReferenceFinder link(Inline.Link link) {
    if (!ELSEWHERE.matcher(link.address()).lookingAt()) {
      addresses.add(link.address());
    }
    return inlines(link.inlines());
  }

  @Override
  public ReferenceFinder cardLink(Inline.CardLink link) {
    cards.add(link.name());
    return this;
  }

  @Override
  public ReferenceFinder maths(Inline.Maths maths) {
    formulas.add(maths.formula());
    return this;
  }

  @Override
  public ReferenceFinder picture(Inline.Picture picture) {
    media.add(picture.name());
    return this;
  }

  @Override
  public ReferenceFinder sound(Inline.Sound sound) {
    media.add(sound.name());
    return this;
  }

  @Override
  public ReferenceFinder lineBreak(Inline.LineBreak lineBreak) {
    return this;
  }

  @Override
  public ReferenceFinder definitions(Block.Definitions definitions) {
    for (Block.Definition definition : definitions.definitions()) {
      definition.terms().forEach(this::inlines);
      definition.meanings().forEach(this::blocks);
    }
    return this;
  }

  @Override
  public ReferenceFinder footnotes(Block.Footnotes footnotes) {
    footnotes.notes().forEach(this::blocks);
    return this;
  }

  @Override
  public ReferenceFinder footnoteReference(Inline.FootnoteReference reference) {
    return this;
  }
}
