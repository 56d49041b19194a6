package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Whitespace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The marks that an element puts on its content.
 *
 * @param styles from the outermost
 * @param address the target of the link; empty without one
 * @param title of a link; may be empty
 */
record HtmlMarks(List<Inline.Style> styles, String address, String title) {
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:).+");

  private static final Map<String, Inline.Style> STYLES =
      Map.ofEntries(
          Map.entry("b", Inline.Style.STRONG),
          Map.entry("strong", Inline.Style.STRONG),
          Map.entry("dt", Inline.Style.STRONG),
          Map.entry("h1", Inline.Style.STRONG),
          Map.entry("h2", Inline.Style.STRONG),
          Map.entry("h3", Inline.Style.STRONG),
          Map.entry("h4", Inline.Style.STRONG),
          Map.entry("h5", Inline.Style.STRONG),
          Map.entry("h6", Inline.Style.STRONG),
          Map.entry("i", Inline.Style.EMPHASIS),
          Map.entry("em", Inline.Style.EMPHASIS),
          Map.entry("cite", Inline.Style.EMPHASIS),
          Map.entry("var", Inline.Style.EMPHASIS),
          Map.entry("dfn", Inline.Style.EMPHASIS),
          Map.entry("s", Inline.Style.STRIKETHROUGH),
          Map.entry("del", Inline.Style.STRIKETHROUGH),
          Map.entry("strike", Inline.Style.STRIKETHROUGH),
          Map.entry("u", Inline.Style.UNDERLINE),
          Map.entry("ins", Inline.Style.UNDERLINE),
          Map.entry("sup", Inline.Style.SUPERSCRIPT),
          Map.entry("sub", Inline.Style.SUBSCRIPT));

  /** Copies the list. */
  HtmlMarks {
    styles = List.copyOf(styles);
  }

  static HtmlMarks of(Element element) {
    String address = element.normalName().equals("a") ? element.attr("href").strip() : "";
    return ADDRESS.matcher(address).matches()
        ? new HtmlMarks(styles(element), address, title(element))
        : new HtmlMarks(styles(element), "", "");
  }

  /** The title of an element, as one line. */
  static String title(Element element) {
    return Whitespace.folded(FieldText.withoutControls(element.attr("title")));
  }

  /** Whether the name of an element is that of a style. */
  static boolean isStyle(Element element) {
    return STYLES.containsKey(element.normalName());
  }

  private static List<Inline.Style> styles(Element element) {
    Optional<Inline.Style> named = Optional.ofNullable(STYLES.get(element.normalName()));
    if (!element.hasAttr("style")) {
      return named.stream().toList();
    }
    HtmlStyle style = HtmlStyle.of(element);
    Set<Inline.Style> styles = new LinkedHashSet<>();
    named.filter(s -> s != Inline.Style.STRONG || !style.isNotBold()).ifPresent(styles::add);
    addIf(style.isBold(), Inline.Style.STRONG, styles);
    addIf(style.isItalic(), Inline.Style.EMPHASIS, styles);
    addIf(style.hasLine("underline"), Inline.Style.UNDERLINE, styles);
    addIf(style.hasLine("line-through"), Inline.Style.STRIKETHROUGH, styles);
    addIf(style.get("vertical-align").equals("super"), Inline.Style.SUPERSCRIPT, styles);
    addIf(style.get("vertical-align").equals("sub"), Inline.Style.SUBSCRIPT, styles);
    return List.copyOf(styles);
  }

  private static void addIf(boolean says, Inline.Style style, Set<Inline.Style> styles) {
    if (says) {
      styles.add(style);
    }
  }

  boolean isEmpty() {
    return styles.isEmpty() && !isLink();
  }

  boolean isLink() {
    return !address.isEmpty();
  }

  HtmlMarks withoutLink() {
    return new HtmlMarks(styles, "", "");
  }

  /** The marks besides what makes every term bold. */
  HtmlMarks ofTerm() {
    List<Inline.Style> others =
        styles.stream().filter(style -> style != Inline.Style.STRONG).toList();
    return new HtmlMarks(others, address, title);
  }

  /** Running text with the marks. */
  List<Inline> on(List<Inline> inlines) {
    List<Inline> marked = inlines;
    for (int i = styles.size() - 1; i >= 0; i--) {
      marked = List.of(new Inline.Styled(styles.get(i), marked));
    }
    return isLink() ? List.of(new Inline.Link(address, title, marked)) : marked;
  }

  /** Blocks with the marks on their running text. */
  List<Block> onBlocks(List<Block> blocks) {
    if (isEmpty()) {
      return blocks;
    }
    List<Block> marked = new ArrayList<>();
    blocks.forEach(block -> marked.add(onBlock(block)));
    return marked;
  }

  private Block onBlock(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(on(paragraph.inlines()));
    }
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(onBlocks(quote.blocks()));
    }
    if (block instanceof Block.ItemList list) {
      List<List<Block>> items = list.items().stream().map(this::onBlocks).toList();
      return new Block.ItemList(list.ordered(), list.start(), items);
    }
    if (block instanceof Block.Table table) {
      List<List<Block.Cell>> rows = table.rows().stream().map(this::onCells).toList();
      return new Block.Table(table.columns(), onCells(table.header()), rows);
    }
    if (block instanceof Block.Definitions list) {
      return new Block.Definitions(list.definitions().stream().map(this::onDefinition).toList());
    }
    return block;
  }

  private Block.Definition onDefinition(Block.Definition definition) {
    return new Block.Definition(
        definition.terms().stream().map(this::on).toList(),
        definition.meanings().stream().map(this::onBlocks).toList());
  }

  private List<Block.Cell> onCells(List<Block.Cell> cells) {
    return cells.stream().map(cell -> new Block.Cell(onBlocks(cell.blocks()))).toList();
  }
}
