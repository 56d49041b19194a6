package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.BlockVisitor;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.InlineVisitor;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.MediaNames;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Renders a tree as a field's HTML. Paragraphs alone stand bare with an empty line between them, as
 * Anki's editor makes them, so that its browser and its search show plain words.
 */
public final class FieldHtml implements BlockVisitor<String>, InlineVisitor<String> {
  /** Anki removes these from a text file; U+001F would end a field of a package. */
  public static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  /** Gets a light ground in a dark theme. */
  private static final String CLEAR = "clear";

  private static final String TASKS = "tasks";

  /** A ballot box, empty or checked. */
  private static final Pattern BOX = Pattern.compile("[\u2610\u2611] ");

  private static final String EMPTY_LINE = "<br><br>";

  private static final Map<Inline.Style, String> STYLE_TAGS =
      Map.of(
          Inline.Style.EMPHASIS, "i",
          Inline.Style.STRONG, "b",
          Inline.Style.STRIKETHROUGH, "s",
          Inline.Style.UNDERLINE, "u",
          Inline.Style.SUPERSCRIPT, "sup",
          Inline.Style.SUBSCRIPT, "sub");

  private final FieldMedia media;
  private final CodeMarker codeParts;

  private FieldHtml(FieldMedia media, CodeMarker codeParts) {
    this.media = media;
    this.codeParts = codeParts;
  }

  /**
   * The HTML of a side whose media have other names where it goes, and whose code has marked parts.
   *
   * @param tree the side
   * @param media gives the other names
   * @param codeParts parts the code
   * @return the content of a field; empty for an empty side
   */
  public static String of(Markup tree, FieldMedia media, CodeMarker codeParts) {
    return new FieldHtml(media, codeParts).side(tree.blocks());
  }

  /**
   * The HTML of a side.
   *
   * @param tree the side
   * @return the content of a field; empty for an empty side
   */
  public static String of(Markup tree) {
    return new FieldHtml(FieldMedia.UNCHANGED, CodeMarker.NONE).side(tree.blocks());
  }

  /**
   * Whether a text holds characters that no field can hold.
   *
   * @param text any text
   * @return true if {@link #CONTROL} finds one
   */
  public static boolean holdsControls(String text) {
    return FieldText.holdsControls(text) && CONTROL.matcher(text).find();
  }

  /**
   * Characters as they are, for the content of an element.
   *
   * @param text any text
   * @return HTML
   */
  public static String escape(String text) {
    return FieldText.withoutControls(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /**
   * Words as they are, for a field of Anki: what would be a formula or a sound there is none.
   *
   * @param words any text
   * @return HTML
   */
  public static String words(String words) {
    return FieldText.text(words);
  }

  /**
   * Characters as they are, for an attribute between double quotes.
   *
   * @param text any text
   * @return HTML
   */
  public static String escapeAttribute(String text) {
    return escape(text).replace("\"", "&quot;");
  }

  private String side(List<Block> blocks) {
    boolean isText = blocks.stream().allMatch(Block.Paragraph.class::isInstance);
    return isText
        ? FieldText.laidOut(
            blocks.stream()
                .map(block -> inlines(((Block.Paragraph) block).inlines()))
                .collect(Collectors.joining(EMPTY_LINE)))
        : blocks(blocks);
  }

  private String blocks(List<Block> blocks) {
    if (blocks.size() == 1 && isBare(blocks.get(0))) {
      return blocks.get(0).accept(this);
    }
    return blocks.stream()
        .map(block -> isBare(block) ? element("p", block.accept(this)) : block.accept(this))
        .collect(Collectors.joining());
  }

  private static boolean isBare(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.MathsBlock;
  }

  private String inlines(List<Inline> inlines) {
    if (inlines.size() == 1) {
      return inlines.get(0).accept(this);
    }
    return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  private static String element(String tag, String content) {
    return "<" + tag + ">" + content + "</" + tag + ">";
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + escapeAttribute(value) + "\"";
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return FieldText.laidOut(inlines(paragraph.inlines()));
  }

  @Override
  public String itemList(Block.ItemList list) {
    String items = items(list.items());
    if (!list.ordered()) {
      return "<ul" + (isTasks(list) ? attribute("class", TASKS) : "") + ">" + items + "</ul>";
    }
    String start = list.start() == 1 ? "" : attribute("start", Integer.toString(list.start()));
    return "<ol" + start + ">" + items + "</ol>";
  }

  /** Whether a box stands before each item, in place of a bullet. */
  private static boolean isTasks(Block.ItemList list) {
    return list.items().stream()
        .allMatch(
            item ->
                !item.isEmpty()
                    && item.get(0) instanceof Block.Paragraph paragraph
                    && !paragraph.inlines().isEmpty()
                    && paragraph.inlines().get(0) instanceof Inline.Text text
                    && BOX.matcher(text.text()).lookingAt());
  }

  private String items(List<List<Block>> items) {
    return items.stream().map(item -> element("li", blocks(item))).collect(Collectors.joining());
  }

  @Override
  public String quote(Block.Quote quote) {
    return element("blockquote", blocks(quote.blocks()));
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    String language =
        code.language().isEmpty() ? "" : attribute("class", "language-" + code.language());
    String parts =
        codeParts.of(code).stream().map(FieldText::codePart).collect(Collectors.joining());
    return "<pre><code" + language + ">" + parts + "</code></pre>";
  }

  @Override
  public String mathsBlock(Block.MathsBlock maths) {
    return FieldText.displayedMaths(maths.tex());
  }

  @Override
  public String table(Block.Table table) {
    return FieldTable.of(table, cell -> blocks(cell.blocks()));
  }

  @Override
  public String definitions(Block.Definitions definitions) {
    StringBuilder list = new StringBuilder();
    for (Block.Definition definition : definitions.definitions()) {
      definition.terms().forEach(term -> list.append(element("dt", inlines(term))));
      definition.meanings().forEach(meaning -> list.append(element("dd", blocks(meaning))));
    }
    return element("dl", list.toString());
  }

  @Override
  public String footnotes(Block.Footnotes footnotes) {
    return "<ol"
        + attribute("class", HtmlFootnotes.NOTES)
        + ">"
        + items(footnotes.notes())
        + "</ol>";
  }

  @Override
  public String picture(Inline.Picture picture) {
    String alt = picture.alt().isEmpty() ? "" : attribute("alt", picture.alt());
    String mark = media.isTransparent(picture.name()) ? attribute("class", CLEAR) : "";
    return "<img" + address(picture.name()) + alt + title(picture.title()) + mark + ">";
  }

  @Override
  public String sound(Inline.Sound sound) {
    String name = media.name(sound.name());
    return name.indexOf('[') < 0 && name.indexOf(']') < 0
        ? "[sound:" + escape(name) + "]"
        : "<audio controls" + address(sound.name()) + "></audio>";
  }

  private String address(String name) {
    return attribute("src", MediaNames.toAddress(media.name(name)));
  }

  private static String title(String title) {
    return title.isEmpty() ? "" : attribute("title", title);
  }

  @Override
  public String text(Inline.Text text) {
    return words(text.text());
  }

  @Override
  public String styled(Inline.Styled styled) {
    return element(STYLE_TAGS.get(styled.style()), inlines(styled.inlines()));
  }

  @Override
  public String code(Inline.Code code) {
    return element("code", FieldText.code(code.code()));
  }

  @Override
  public String link(Inline.Link link) {
    String attributes = attribute("href", link.address()) + title(link.title());
    return "<a" + attributes + ">" + inlines(link.inlines()) + "</a>";
  }

  @Override
  public String cardLink(Inline.CardLink link) {
    return words(link.words());
  }

  @Override
  public String maths(Inline.Maths maths) {
    return FieldText.inlineMaths(maths.tex());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "<br>";
  }

  @Override
  public String footnoteReference(Inline.FootnoteReference reference) {
    return "<sup" + attribute("class", HtmlFootnotes.MARK) + ">" + reference.words() + "</sup>";
  }
}
