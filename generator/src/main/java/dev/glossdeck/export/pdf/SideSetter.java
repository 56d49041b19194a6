package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.Passage.Alignment;
import dev.glossdeck.export.pdf.Passage.Marker;
import dev.glossdeck.export.pdf.Passage.Shape;
import dev.glossdeck.markup.Block;
import dev.glossdeck.markup.BlockVisitor;
import dev.glossdeck.markup.Inline;
import dev.glossdeck.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the markup of a card's side into passages. For one side and one thread. */
final class SideSetter implements BlockVisitor<SideSetter> {
  private static final String BULLET = "\u2022";
  private static final float LIST_INDENT = 1.3f;
  private static final float MARKER_GAP = 0.5f;
  private static final float QUOTE_INDENT = 1f;
  private static final float QUOTE_BAR = 0.35f;

  /** Deeper lists and quotations stand no further right, so that lines keep some width. */
  private static final float WIDEST_INDENT = 9f;

  private static final float BLOCK_SPACE = 0.5f;
  private static final float ITEM_SPACE = 0.15f;
  private static final float NOTE_SCALE = 0.8f;
  private static final float UNITS = 1000f;

  private final Typefaces typefaces;
  private final TextSetter setter;
  private final InlineSetter inlines;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Tag.Node> path = new ArrayList<>();
  private final List<Float> bars = new ArrayList<>();
  private float indent;
  private float space = BLOCK_SPACE;
  private int depth;
  private int serial;
  private Optional<Marker> marker = Optional.empty();

  /**
   * Begins with nothing.
   *
   * @param setter remembers the characters that no face has
   */
  SideSetter(Typefaces typefaces, TextSetter setter) {
    this.typefaces = typefaces;
    this.setter = setter;
    this.inlines = new InlineSetter(setter);
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
  List<Passage> passages() {
    return List.copyOf(passages);
  }

  @Override
  public SideSetter paragraph(Block.Paragraph paragraph) {
    inlines.set(paragraph.inlines());
    return passage(depth == 0 ? Alignment.NATURAL : Alignment.LEFT, node("P"));
  }

  @Override
  public SideSetter codeBlock(Block.CodeBlock code) {
    inlines.setCode(code.code());
    Tag.Node paragraph = node("P");
    return passage(Alignment.LEFT, paragraph, node("Code"));
  }

  @Override
  public SideSetter mathsBlock(Block.MathsBlock maths) {
    inlines.setCode(maths.tex());
    return passage(depth == 0 ? Alignment.CENTRE : Alignment.LEFT, node("P"));
  }

  /** A line a row, its cells parted by bars. */
  @Override
  public SideSetter table(Block.Table table) {
    for (List<Block.Cell> row : table.lines()) {
      for (int i = 0; i < row.size(); i++) {
        if (i > 0) {
          inlines.set(List.of(new Inline.Text(" | ")));
        }
        String words = new Markup(row.get(i).blocks()).plainText();
        inlines.set(List.of(new Inline.Text(words)));
      }
      passage(Alignment.LEFT, node("P"));
    }
    return this;
  }

  @Override
  public SideSetter quote(Block.Quote quote) {
    float outer = indent;
    enter("BlockQuote");
    bars.add(indent + QUOTE_BAR);
    indent = Math.min(WIDEST_INDENT, indent + QUOTE_INDENT);
    quote.blocks().forEach(block -> block.accept(this));
    bars.remove(bars.size() - 1);
    indent = outer;
    return leave();
  }

  @Override
  public SideSetter itemList(Block.ItemList list) {
    placeMarkerAlone();
    float outer = indent;
    float outerSpace = space;
    enter("L");
    List<Line> markers = markers(list);
    indent = Math.min(WIDEST_INDENT, indent + indentFor(markers));
    for (int i = 0; i < markers.size(); i++) {
      space = i == 0 ? outerSpace : ITEM_SPACE;
      item(markers.get(i), list.items().get(i));
    }
    indent = outer;
    space = outerSpace;
    return leave();
  }

  /** Bold terms, and what they mean indented below them. */
  @Override
  public SideSetter definitions(Block.Definitions definitions) {
    for (Block.Definition definition : definitions.definitions()) {
      for (List<Inline> term : definition.terms()) {
        paragraph(new Block.Paragraph(List.of(new Inline.Styled(Inline.Style.STRONG, term))));
      }
      float outer = indent;
      float outerSpace = space;
      indent = Math.min(WIDEST_INDENT, indent + LIST_INDENT);
      space = ITEM_SPACE;
      definition.meanings().forEach(meaning -> meaning.forEach(block -> block.accept(this)));
      indent = outer;
      space = outerSpace;
    }
    return this;
  }

  /** Each with its number before it. */
  @Override
  public SideSetter footnotes(Block.Footnotes footnotes) {
    for (int i = 0; i < footnotes.notes().size(); i++) {
      setter.text(Inline.FootnoteReference.words(i + 1) + " ", TextStyle.PLAIN.scaled(NOTE_SCALE));
      List<Block> note = footnotes.notes().get(i);
      if (note.isEmpty() || !(note.get(0) instanceof Block.Paragraph)) {
        passage(Alignment.LEFT, node("P"));
      }
      depth++;
      note.forEach(block -> block.accept(this));
      depth--;
    }
    return this;
  }

  private void item(Line number, List<Block> blocks) {
    enter("LI");
    marker = Optional.of(new Marker(number, tag(node("Lbl"))));
    enter("LBody");
    for (Block block : blocks) {
      block.accept(this);
      space = ITEM_SPACE;
    }
    placeMarkerAlone();
    leave().leave();
  }

  /** An item may be empty or begin with a list: its marker has a line then. */
  private void placeMarkerAlone() {
    if (marker.isPresent()) {
      passage(Alignment.LEFT, node("P"));
    }
  }

  private List<Line> markers(Block.ItemList list) {
    List<Line> markers = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      String shown = list.ordered() ? (long) list.start() + i + "." : BULLET;
      setter.text(shown, TextStyle.PLAIN);
      markers.add(LineBreaker.lines(typefaces, setter.finish(), Float.MAX_VALUE).get(0));
    }
    return markers;
  }

  private static float indentFor(List<Line> markers) {
    float widest = 0;
    for (Line line : markers) {
      widest = Math.max(widest, line.width() / UNITS);
    }
    return Math.max(LIST_INDENT, widest + MARKER_GAP);
  }

  private SideSetter passage(Alignment alignment, Tag.Node... nodes) {
    Shape shape = new Shape(indent, space, alignment, bars);
    passages.add(new Passage(setter.finish(), shape, marker, tag(nodes)));
    marker = Optional.empty();
    return this;
  }

  private void enter(String type) {
    path.add(node(type));
    depth++;
  }

  private SideSetter leave() {
    path.remove(path.size() - 1);
    depth--;
    return this;
  }

  private Tag.Node node(String type) {
    return new Tag.Node(type, serial++);
  }

  private Tag tag(Tag.Node... last) {
    List<Tag.Node> whole = new ArrayList<>(path);
    whole.addAll(List.of(last));
    return new Tag(whole);
  }
}
