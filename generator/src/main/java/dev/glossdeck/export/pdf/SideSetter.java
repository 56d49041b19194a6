package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.Passage.Marker;
import dev.glossdeck.markup.Block;
import dev.glossdeck.markup.BlockVisitor;
import dev.glossdeck.markup.Formula;
import dev.glossdeck.markup.Inline;
import dev.glossdeck.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns the markup of a card's side into its parts. For one side and one thread. */
final class SideSetter implements BlockVisitor<SideSetter> {
  private static final String BULLET = "\u2022";
  private static final float LIST_INDENT = 1.3f;
  private static final float MARKER_GAP = 0.5f;
  private static final float ITEM_SPACE = 0.15f;
  private static final float CODE_HANG = 1.6f;
  private static final float NOTE_SCALE = 0.85f;
  private static final float UNITS = 1000f;

  private final TextSetter setter;
  private final TextDirection direction;
  private final TagPath tags;
  private final InlineSetter inlines;
  private List<SidePart> parts = new ArrayList<>();
  private Place place = Place.SIDE;
  private Optional<Marker> marker = Optional.empty();

  /**
   * Begins with nothing.
   *
   * @param setter remembers the characters that no font has
   * @param voice of the side; program text runs from left to right in any case
   */
  SideSetter(TextSetter setter, Illustrations illustrations, Voice voice) {
    this.direction = voice.direction();
    setter.run(direction);
    this.setter = setter;
    this.tags = new TagPath(voice.language());
    FormulaSetter formulas = new FormulaSetter(setter.within());
    this.inlines = new InlineSetter(setter, formulas, illustrations, tags);
  }

  /** Adds a field's content. */
  void add(Markup markup) {
    markup.blocks().forEach(block -> block.accept(this));
  }

  /** Adds a field's content under its name. */
  void add(String name, Markup markup) {
    Inline title = new Inline.Styled(Inline.Style.STRONG, List.of(new Inline.Text(name + ":")));
    List<Block> blocks = new ArrayList<>(markup.blocks());
    List<Inline> first = new ArrayList<>(List.of(title));
    if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph) {
      first.add(new Inline.Text(" "));
      first.addAll(paragraph.inlines());
      blocks.remove(0);
    }
    blocks.add(0, new Block.Paragraph(first));
    add(new Markup(blocks));
  }

  /** What was added, in reading order. */
  List<SidePart> parts() {
    return List.copyOf(parts);
  }

  @Override
  public SideSetter paragraph(Block.Paragraph paragraph) {
    Tag.Node element = tags.node("P");
    inlines.set(paragraph.inlines(), element);
    boolean isFigure = paragraph.inlines().stream().allMatch(SideSetter::isFigure);
    return passage(isFigure ? place.displayed() : place.text(), element);
  }

  private static boolean isFigure(Inline inline) {
    return inline instanceof Inline.Picture
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }

  @Override
  public SideSetter codeBlock(Block.CodeBlock code) {
    setter.run(TextDirection.LEFT_TO_RIGHT);
    inlines.setCode(code);
    Tag.Node paragraph = tags.node("P");
    passage(place.code(CODE_HANG), paragraph, tags.node("Code"));
    setter.run(direction);
    return this;
  }

  @Override
  public SideSetter mathsBlock(Block.MathsBlock maths) {
    Tag.Node element = tags.node("P");
    inlines.setFormula(new Formula(maths.tex(), true), element);
    return passage(place.displayed(), element);
  }

  @Override
  public SideSetter table(Block.Table table) {
    placeMarkerAlone();
    tags.enter("Table");
    List<Grid.Row> rows = new ArrayList<>();
    if (!table.header().isEmpty()) {
      rows.add(row(table, table.header(), true));
    }
    table.rows().forEach(row -> rows.add(row(table, row, false)));
    tags.leave();
    parts.add(new Grid(table.columns().size(), rows, place.left()));
    return this;
  }

  private Grid.Row row(Block.Table table, List<Block.Cell> cells, boolean isHeader) {
    tags.enter("TR");
    inlines.setStrong(isHeader);
    List<Grid.Cell> set = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      tags.enter(isHeader ? "TH" : "TD");
      set.add(cell(cells.get(i), table.columns().get(i)));
      tags.leave();
    }
    inlines.setStrong(false);
    tags.leave();
    return new Grid.Row(isHeader, set);
  }

  private Grid.Cell cell(Block.Cell cell, Block.Alignment column) {
    List<SidePart> outerParts = parts;
    Place outer = place;
    parts = new ArrayList<>();
    place = Place.column(Alignment.of(column));
    cell.blocks().forEach(block -> block.accept(this));
    Grid.Cell set = new Grid.Cell(parts);
    parts = outerParts;
    place = outer;
    return set;
  }

  @Override
  public SideSetter quote(Block.Quote quote) {
    Place outer = place;
    tags.enter("BlockQuote");
    place = place.quoted();
    quote.blocks().forEach(block -> block.accept(this));
    place = outer;
    tags.leave();
    return this;
  }

  @Override
  public SideSetter itemList(Block.ItemList list) {
    placeMarkerAlone();
    items(shown(list), list.items());
    return this;
  }

  private static List<String> shown(Block.ItemList list) {
    return IntStream.range(0, list.items().size())
        .mapToObj(i -> list.ordered() ? (long) list.start() + i + "." : BULLET)
        .toList();
  }

  private void items(List<String> shown, List<List<Block>> items) {
    Place outer = place;
    tags.enter("L");
    List<Line> markers = markers(shown, items);
    Place inner = place.indented(indentFor(markers));
    for (int i = 0; i < markers.size(); i++) {
      place = i == 0 ? inner : inner.spaced(ITEM_SPACE);
      item(markers.get(i), items.get(i));
    }
    place = outer;
    tags.leave();
  }

  /** Bold terms, and what they mean indented below them. */
  @Override
  public SideSetter definitions(Block.Definitions definitions) {
    for (Block.Definition definition : definitions.definitions()) {
      Place outer = place;
      for (List<Inline> term : definition.terms()) {
        paragraph(new Block.Paragraph(List.of(new Inline.Styled(Inline.Style.STRONG, term))));
        place = place.spaced(ITEM_SPACE);
      }
      place = outer.indented(LIST_INDENT).spaced(ITEM_SPACE);
      definition.meanings().forEach(meaning -> meaning.forEach(block -> block.accept(this)));
      place = outer;
    }
    return this;
  }

  /** Small, each with its number before it. */
  @Override
  public SideSetter footnotes(Block.Footnotes footnotes) {
    placeMarkerAlone();
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
    tags.enter("LI");
    marker = Optional.of(new Marker(number, tags.tag(tags.node("Lbl"))));
    tags.enter("LBody");
    for (Block block : blocks) {
      block.accept(this);
      place = place.spaced(ITEM_SPACE);
    }
    placeMarkerAlone();
    tags.leave();
    tags.leave();
  }

  /** An item may be empty or begin with a list: its marker has a line then. */
  private void placeMarkerAlone() {
    if (marker.isPresent()) {
      passage(place.left(), tags.node("P"));
    }
  }

  /** A number stands as its list does: its dot on the side of the text. */
  private List<Line> markers(List<String> shown, List<List<Block>> items) {
    List<Block> all = items.stream().flatMap(List::stream).toList();
    boolean rightToLeft = direction.isRightToLeft(new Markup(all).plainText());
    setter.run(rightToLeft ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT);
    List<Line> markers = shown.stream().map(this::marker).toList();
    setter.run(direction);
    return markers;
  }

  private Line marker(String shown) {
    inlines.setText(shown);
    return LineBreaker.lines(setter.finish(), Float.MAX_VALUE).get(0);
  }

  private static float indentFor(List<Line> markers) {
    float widest = 0;
    for (Line line : markers) {
      widest = Math.max(widest, line.width() / UNITS);
    }
    return Math.max(LIST_INDENT, widest + MARKER_GAP);
  }

  private SideSetter passage(Shape shape, Tag.Node... nodes) {
    parts.add(new Passage(setter.finish(), shape, marker, tags.tag(nodes)));
    marker = Optional.empty();
    return this;
  }
}
