package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.export.pdf.flow.Paragraph.Marker;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.tag.TagPath;
import dev.glossdeck.export.pdf.text.Line;
import dev.glossdeck.export.pdf.text.TextDirection;
import dev.glossdeck.export.pdf.text.TextTypesetter;
import dev.glossdeck.export.pdf.text.Word;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.BlockVisitor;
import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Typesets the markup of a side to paragraphs and tables. For one side and one thread. */
public final class SideTypesetter implements BlockVisitor<SideTypesetter> {
  private static final float ITEM_SPACE = 0.15f;
  private static final float CODE_HANG = 1.6f;
  private static final float NOTE_SCALE = 0.85f;

  private final TagPath tags;
  private final InlineTypesetter inlines;
  private TextDirection direction;
  private List<FlowBlock> flow = new ArrayList<>();
  private BlockContext context = BlockContext.SIDE;
  private Optional<Marker> marker = Optional.empty();

  /**
   * Creates a typesetter for a side.
   *
   * @param typesetter remembers the characters that cannot be printed
   * @param locale the locale of what is added first; program text runs from left to right in any
   *     case
   */
  public SideTypesetter(TextTypesetter typesetter, Illustrations illustrations, SideLocale locale) {
    this.direction = locale.direction();
    this.tags = new TagPath(locale.language());
    this.inlines = new InlineTypesetter(typesetter, illustrations, tags, locale);
  }

  /** Sets the locale of what is added next. */
  public void setLocale(SideLocale locale) {
    direction = locale.direction();
    tags.setLanguage(locale.language());
    inlines.setLocale(locale);
  }

  /** Adds the content of a field. */
  public void add(Markup markup) {
    markup.blocks().forEach(block -> block.accept(this));
  }

  /** Adds the content of a field, preceded by its name, small and grey. */
  public void add(String name, Markup markup) {
    inlines.setLabel(name + ": ");
    boolean begins =
        !markup.blocks().isEmpty() && markup.blocks().get(0) instanceof Block.Paragraph;
    if (!begins) {
      paragraph(new Block.Paragraph(List.of()));
    }
    add(markup);
  }

  /** Adds a line to write on. */
  public void addAnswerLine() {
    flow.add(new AnswerLine(context.textStyle()));
  }

  /** The blocks of the markup added so far, in reading order. */
  public List<FlowBlock> blocks() {
    return List.copyOf(flow);
  }

  @Override
  public SideTypesetter paragraph(Block.Paragraph paragraph) {
    Tag.Node element = tags.element("P");
    List<Word> words = inlines.typeset(paragraph.inlines(), element);
    boolean isFigure = paragraph.inlines().stream().allMatch(SideTypesetter::isFigure);
    return addParagraph(words, isFigure ? context.displayStyle() : context.textStyle(), element);
  }

  private static boolean isFigure(Inline inline) {
    return inline instanceof Inline.Picture
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }

  @Override
  public SideTypesetter codeBlock(Block.CodeBlock code) {
    List<Word> words = inlines.typeset(code);
    Tag.Node paragraph = tags.element("P");
    return addParagraph(words, context.codeStyle(CODE_HANG), paragraph, tags.element("Code"));
  }

  @Override
  public SideTypesetter mathsBlock(Block.MathsBlock maths) {
    Tag.Node element = tags.element("P");
    List<Word> words = inlines.typeset(new Formula(maths.tex(), true), element);
    return addParagraph(words, context.displayStyle(), element);
  }

  @Override
  public SideTypesetter table(Block.Table table) {
    flushMarker();
    tags.open("Table");
    List<Table.Row> rows = new ArrayList<>();
    if (!table.header().isEmpty()) {
      rows.add(row(table, table.header(), true));
    }
    table.rows().forEach(row -> rows.add(row(table, row, false)));
    tags.close();
    flow.add(new Table(table.columns().size(), rows, context.leftStyle(), lists(table)));
    return this;
  }

  private List<FlowBlock> lists(Block.Table table) {
    List<FlowBlock> outerFlow = flow;
    flow = new ArrayList<>();
    TableLists.of(table).forEach(block -> block.accept(this));
    List<FlowBlock> lists = flow;
    flow = outerFlow;
    return lists;
  }

  private Table.Row row(Block.Table table, List<Block.Cell> cells, boolean isHeader) {
    tags.open("TR");
    inlines.setStrong(isHeader);
    List<Table.Cell> set = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      tags.open(isHeader ? "TH" : "TD");
      set.add(cell(cells.get(i), table.columns().get(i)));
      tags.close();
    }
    inlines.setStrong(false);
    tags.close();
    return new Table.Row(isHeader, set);
  }

  private Table.Cell cell(Block.Cell cell, Block.Alignment column) {
    List<FlowBlock> outerFlow = flow;
    BlockContext outer = context;
    flow = new ArrayList<>();
    context = BlockContext.column(Alignment.of(column));
    cell.blocks().forEach(block -> block.accept(this));
    Table.Cell set = new Table.Cell(flow);
    flow = outerFlow;
    context = outer;
    return set;
  }

  @Override
  public SideTypesetter quote(Block.Quote quote) {
    BlockContext outer = context;
    tags.open("BlockQuote");
    context = context.quoted();
    quote.blocks().forEach(block -> block.accept(this));
    context = outer;
    tags.close();
    return this;
  }

  @Override
  public SideTypesetter itemList(Block.ItemList list) {
    flushMarker();
    items(ListMarkers.shown(list), list.items());
    return this;
  }

  private void items(List<String> shown, List<List<Block>> items) {
    BlockContext outer = context;
    tags.open("L");
    List<Line> markers = ListMarkers.set(shown, items, direction, inlines);
    BlockContext inner = context.indented(ListMarkers.indent(markers));
    for (int i = 0; i < markers.size(); i++) {
      context = i == 0 ? inner : inner.spaced(ITEM_SPACE);
      item(markers.get(i), items.get(i));
    }
    context = outer;
    tags.close();
  }

  /** Terms are bold, their definitions indented below them. */
  @Override
  public SideTypesetter definitions(Block.Definitions definitions) {
    for (Block.Definition definition : definitions.definitions()) {
      BlockContext outer = context;
      for (List<Inline> term : definition.terms()) {
        paragraph(new Block.Paragraph(List.of(new Inline.Styled(Inline.Style.STRONG, term))));
        context = context.spaced(ITEM_SPACE);
      }
      context = outer.indented(ListMarkers.INDENT).spaced(ITEM_SPACE);
      definition.meanings().forEach(meaning -> meaning.forEach(block -> block.accept(this)));
      context = outer;
    }
    return this;
  }

  /** Notes are small and numbered. */
  @Override
  public SideTypesetter footnotes(Block.Footnotes footnotes) {
    flushMarker();
    inlines.setScale(NOTE_SCALE);
    List<String> numbers =
        IntStream.rangeClosed(1, footnotes.notes().size())
            .mapToObj(Inline.FootnoteReference::words)
            .toList();
    items(numbers, footnotes.notes());
    inlines.setScale(1);
    return this;
  }

  private void item(Line number, List<Block> blocks) {
    tags.open("LI");
    marker = Optional.of(new Marker(number, tags.tag(tags.element("Lbl"))));
    tags.open("LBody");
    for (Block block : blocks) {
      block.accept(this);
      context = context.spaced(ITEM_SPACE);
    }
    flushMarker();
    tags.close();
    tags.close();
  }

  /** Adds a line for the marker of an item that is empty or begins with a list. */
  private void flushMarker() {
    if (marker.isPresent()) {
      addParagraph(List.of(), context.leftStyle(), tags.element("P"));
    }
  }

  private SideTypesetter addParagraph(List<Word> words, BlockStyle style, Tag.Node... nodes) {
    flow.add(new Paragraph(words, style, marker, tags.tag(nodes)));
    marker = Optional.empty();
    return this;
  }
}
