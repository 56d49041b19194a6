package dev.glossdeck.markup.tree;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Renders a tree as one line of words. */
public final class PlainTextRenderer implements BlockVisitor<String>, InlineVisitor<String> {
  private static final PlainTextRenderer ALL = new PlainTextRenderer(true, true, tex -> tex);
  private static final PlainTextRenderer TEXT_ALONE =
      new PlainTextRenderer(false, true, TexWords::of);
  private static final PlainTextRenderer SPOKEN = new PlainTextRenderer(true, true, TexWords::of);
  private static final PlainTextRenderer WRITTEN =
      new PlainTextRenderer(false, false, TexWords::of);

  private final boolean showsNotes;
  private final boolean showsPictures;

  /** Says a formula in a line. */
  private final UnaryOperator<String> maths;

  private PlainTextRenderer(
      boolean showsNotes, boolean showsPictures, UnaryOperator<String> maths) {
    this.showsNotes = showsNotes;
    this.showsPictures = showsPictures;
    this.maths = maths;
  }

  static String render(Markup markup) {
    return Whitespace.folded(ALL.blocks(markup.blocks()));
  }

  /** Without notes and their marks, formulas as they are said: for titles. */
  public static String withoutNotes(Markup markup) {
    return Whitespace.folded(TEXT_ALONE.blocks(markup.blocks()));
  }

  /** As without notes, and without what stands for pictures: for answers to write. */
  public static String withoutPictures(Markup markup) {
    return Whitespace.folded(WRITTEN.blocks(markup.blocks()));
  }

  /** With notes and their marks, formulas as they are said: for outputs that hold text alone. */
  public static String spoken(Markup markup) {
    return Whitespace.folded(SPOKEN.blocks(markup.blocks()));
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining(" "));
  }

  private String inlines(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.inlines());
  }

  @Override
  public String itemList(Block.ItemList list) {
    return list.items().stream().map(this::blocks).collect(Collectors.joining(" "));
  }

  @Override
  public String quote(Block.Quote quote) {
    return blocks(quote.blocks());
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return code.code();
  }

  @Override
  public String mathsBlock(Block.MathsBlock block) {
    return maths.apply(block.tex());
  }

  @Override
  public String table(Block.Table table) {
    return table.lines().stream()
        .flatMap(List::stream)
        .map(cell -> blocks(cell.blocks()))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String picture(Inline.Picture picture) {
    return showsPictures ? picture.alt() : "";
  }

  @Override
  public String sound(Inline.Sound sound) {
    return "";
  }

  @Override
  public String text(Inline.Text text) {
    return text.text();
  }

  @Override
  public String styled(Inline.Styled styled) {
    return inlines(styled.inlines());
  }

  @Override
  public String code(Inline.Code code) {
    return code.code();
  }

  @Override
  public String link(Inline.Link link) {
    return inlines(link.inlines());
  }

  @Override
  public String cardLink(Inline.CardLink link) {
    return link.words();
  }

  @Override
  public String maths(Inline.Maths inline) {
    return maths.apply(inline.tex());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return " ";
  }

  @Override
  public String definitions(Block.Definitions definitions) {
    return definitions.definitions().stream()
        .flatMap(
            one ->
                Stream.concat(
                    one.terms().stream().map(this::inlines),
                    one.meanings().stream().map(this::blocks)))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String footnotes(Block.Footnotes footnotes) {
    if (!showsNotes) {
      return "";
    }
    return IntStream.rangeClosed(1, footnotes.notes().size())
        .mapToObj(
            number ->
                Inline.FootnoteReference.words(number)
                    + " "
                    + blocks(footnotes.notes().get(number - 1)))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String footnoteReference(Inline.FootnoteReference reference) {
    return showsNotes ? reference.words() : "";
  }
}
