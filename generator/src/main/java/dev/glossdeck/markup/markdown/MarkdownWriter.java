package dev.glossdeck.markup.markdown;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.BlockVisitor;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.InlineVisitor;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.WrittenMarkup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a tree as Markdown. What is written is parsed again, so that a loss is never silent. No
 * line looks like the structure of a deck.
 */
public final class MarkdownWriter implements BlockVisitor<String>, InlineVisitor<String> {
  private static final String APART = "\n\n";

  /** Two lists or quotations in a row would be one without something between them. */
  private static final String FENCE_OFF = "\n\n<!-- -->\n\n";

  private static final Set<Inline.Style> SCRIPTS =
      EnumSet.of(Inline.Style.SUPERSCRIPT, Inline.Style.SUBSCRIPT);

  private static final String NOTE_INDENT = " ".repeat(4);

  /** Stands for a bar that a table leaves alone. */
  private static final char BAR_OF_FORMULA = '\uE07C';

  private final Set<String> losses = new LinkedHashSet<>();
  private final boolean usesParentheses;
  private boolean isInCell;

  /** Within raised or lowered text, which ends at white space. */
  private boolean isInScript;

  /**
   * A writer of one side.
   *
   * @param usesParentheses writes formulas so that they may touch words
   */
  private MarkdownWriter(boolean usesParentheses) {
    this.usesParentheses = usesParentheses;
  }

  public static WrittenMarkup of(Markup tree) {
    MarkdownWriter writer = new MarkdownWriter(false);
    String source = writer.blocks(tree.blocks());
    if (!writer.losses.isEmpty() || MarkdownParser.parse(source).equals(tree)) {
      return new WrittenMarkup(source, List.copyOf(writer.losses));
    }
    String other = new MarkdownWriter(true).blocks(tree.blocks());
    return !other.equals(source) && MarkdownParser.parse(other).equals(tree)
        ? new WrittenMarkup(other, List.of())
        : new WrittenMarkup(source, List.of("how this side is marked or spaced"));
  }

  private String blocks(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        boolean alike = blocks.get(i).getClass().equals(blocks.get(i - 1).getClass());
        boolean joins = alike && !(blocks.get(i) instanceof Block.Paragraph);
        out.append(joins ? FENCE_OFF : APART);
      }
      out.append(blocks.get(i).accept(this));
    }
    return out.toString();
  }

  private String inlines(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  private static String indented(String text, String first, String other) {
    return text.lines()
        .map(line -> line.isEmpty() ? "" : other + line)
        .collect(Collectors.joining("\n", "", ""))
        .replaceFirst("^" + other, first);
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.inlines())
        .lines()
        .map(MarkdownEscapes::lineStart)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String itemList(Block.ItemList list) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      String marker = list.ordered() ? (long) list.start() + i + ". " : "- ";
      String item = blocks(list.items().get(i));
      items.add(
          item.isEmpty() ? marker.strip() : indented(item, marker, " ".repeat(marker.length())));
    }
    boolean isTight = items.stream().noneMatch(item -> item.contains("\n\n"));
    return String.join(isTight ? "\n" : APART, items);
  }

  @Override
  public String quote(Block.Quote quote) {
    return blocks(quote.blocks())
        .lines()
        .map(line -> line.isEmpty() ? ">" : "> " + line)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    String fence = "```";
    while (code.code().contains(fence)) {
      fence += "`";
    }
    return fence + code.language() + "\n" + code.code() + "\n" + fence;
  }

  @Override
  public String definitions(Block.Definitions definitions) {
    List<String> groups = new ArrayList<>();
    for (Block.Definition definition : definitions.definitions()) {
      List<String> lines = new ArrayList<>();
      definition.terms().forEach(term -> lines.add(paragraph(new Block.Paragraph(term))));
      definition.meanings().forEach(meaning -> lines.add(indented(blocks(meaning), ": ", "  ")));
      groups.add(String.join("\n", lines));
    }
    return String.join(APART, groups);
  }

  @Override
  public String footnotes(Block.Footnotes footnotes) {
    List<String> notes = new ArrayList<>();
    for (List<Block> note : footnotes.notes()) {
      String mark = footnote(notes.size() + 1) + ": ";
      notes.add(note.isEmpty() ? mark.strip() : indented(blocks(note), mark, NOTE_INDENT));
    }
    return String.join("\n", notes);
  }

  private static String footnote(int number) {
    return MarkdownFootnotes.OPENING + number + "]";
  }

  @Override
  public String mathsBlock(Block.MathsBlock maths) {
    return "$$" + maths.tex() + "$$";
  }

  @Override
  public String table(Block.Table table) {
    StringBuilder out = new StringBuilder(row(table, table.header()));
    out.append("\n|");
    for (Block.Alignment alignment : table.columns()) {
      out.append(
          switch (alignment) {
            case NATURAL -> " --- |";
            case LEFT -> " :-- |";
            case CENTRE -> " :-: |";
            case RIGHT -> " --: |";
          });
    }
    table.rows().forEach(cells -> out.append('\n').append(row(table, cells)));
    return out.toString();
  }

  private String row(Block.Table table, List<Block.Cell> cells) {
    StringBuilder out = new StringBuilder("|");
    for (int i = 0; i < table.columns().size(); i++) {
      out.append(' ').append(i < cells.size() ? cell(cells.get(i)) : "").append(" |");
    }
    return out.toString();
  }

  private String cell(Block.Cell cell) {
    boolean isLine =
        cell.blocks().stream().allMatch(Block.Paragraph.class::isInstance)
            && cell.blocks().size() <= 1;
    isInCell = true;
    String content =
        isLine
            ? blocks(cell.blocks()).replace("\\\n", "<br>")
            : MarkdownEscapes.text(new Markup(cell.blocks()).plainText());
    isInCell = false;
    if (!isLine || content.contains("\n")) {
      losses.add("several lines in a cell of a table");
    }
    return content.replace('\n', ' ').replace("|", "\\|").replace(BAR_OF_FORMULA, '|');
  }

  @Override
  public String text(Inline.Text text) {
    String escaped = MarkdownEscapes.text(text.text());
    return isInScript ? escaped.replace(" ", "&#32;") : escaped;
  }

  @Override
  public String styled(Inline.Styled styled) {
    boolean wasInScript = isInScript;
    isInScript |= SCRIPTS.contains(styled.style());
    String content = inlines(styled.inlines());
    isInScript = wasInScript;
    String mark =
        switch (styled.style()) {
          case EMPHASIS -> "*";
          case STRONG -> "**";
          case STRIKETHROUGH -> "~~";
          case SUPERSCRIPT -> "^";
          case SUBSCRIPT -> "~";
          case UNDERLINE -> "";
        };
    if (mark.isEmpty()) {
      losses.add("underlined text");
    }
    return mark + content + mark;
  }

  @Override
  public String code(Inline.Code code) {
    String fence = "`";
    while (code.code().contains(fence)) {
      fence += "`";
    }
    boolean needsSpace =
        code.code().startsWith("`")
            || code.code().endsWith("`")
            || (code.code().startsWith(" ") && code.code().endsWith(" ") && !code.code().isBlank());
    String space = needsSpace ? " " : "";
    return fence + space + code.code() + space + fence;
  }

  @Override
  public String link(Inline.Link link) {
    String address = MarkdownEscapes.address(link.address()) + ">" + title(link.title());
    return "[" + inlines(link.inlines()) + "](<" + address + ")";
  }

  private static String title(String title) {
    return title.isEmpty() ? "" : " \"" + MarkdownEscapes.text(title).replace("\"", "\\\"") + "\"";
  }

  @Override
  public String cardLink(Inline.CardLink link) {
    boolean isSame = link.name().equals(link.words());
    return "[[" + link.name() + (isSame ? "" : "|" + link.words()) + "]]";
  }

  @Override
  public String maths(Inline.Maths maths) {
    String tex = maths.tex().replace('\n', ' ');
    String cut = isInCell ? tex.replace('|', BAR_OF_FORMULA) : tex;
    return usesParentheses ? "\\(" + cut + "\\)" : "$" + cut + "$";
  }

  @Override
  public String picture(Inline.Picture picture) {
    String alt = MarkdownEscapes.text(picture.alt()).replace("[", "&#91;").replace("]", "&#93;");
    String address = MarkdownEscapes.address(picture.name().replace("%", "%25"));
    return "![" + alt + "](<" + address + ">" + title(picture.title()) + ")";
  }

  @Override
  public String sound(Inline.Sound sound) {
    return "[sound:" + sound.name() + "]";
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "\\\n";
  }

  @Override
  public String footnoteReference(Inline.FootnoteReference reference) {
    return footnote(reference.number());
  }
}
