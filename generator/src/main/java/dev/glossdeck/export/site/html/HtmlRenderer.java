package dev.glossdeck.export.site.html;

import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.BlockVisitor;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.InlineVisitor;
import dev.glossdeck.markup.tree.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Renders a side of a card as HTML blocks. The only place that escapes what an author wrote. */
public sealed class HtmlRenderer implements BlockVisitor<String>, InlineVisitor<String>
    permits SummaryRenderer, PageRenderer {
  private static final Pattern PUNCTUATION =
      Pattern.compile("^[.,;:!?)\\]\u2019\u201D\u2026%\u2013\u2014-]+");

  private final MediaHtml media;
  private final FormulaHtml formulas;
  private final CodeHtml code;
  private Optional<NoteLinks> notes = Optional.empty();

  /**
   * A renderer for a page.
   *
   * @param media shows pictures and sounds on the page
   * @param formulas renders formulas
   * @param code renders program text
   */
  public HtmlRenderer(MediaHtml media, FormulaHtml formulas, CodeHtml code) {
    this.media = media;
    this.code = code;
    this.formulas = formulas;
  }

  /** The HTML of a side: paragraphs, lists, quotations, code. Marks of notes lead nowhere. */
  public final Html html(MarkupText text) {
    return new Html(blocks(text.parse().blocks()));
  }

  /** The HTML of a parsed side with links between its notes and their marks. */
  public final Html html(Markup side, NoteLinks links) {
    notes = Optional.of(links);
    Html html = new Html(blocks(side.blocks()));
    notes = Optional.empty();
    return html;
  }

  final String blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"));
  }

  public final String inlines(List<Inline> inlines) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < inlines.size(); i++) {
      String glued = isGlued(inlines, i) ? punctuation(inlines.get(i + 1)) : "";
      String cut = i > 0 && isGlued(inlines, i - 1) ? punctuation(inlines.get(i)) : "";
      String one = inlines.get(i).accept(this).substring(Html.text(cut).length());
      html.append(
          glued.isEmpty() ? one : "<span class=\"glue\">" + one + Html.text(glued) + "</span>");
    }
    return html.toString();
  }

  /** Whether signs of punctuation behind a formula stay on its line; browsers would break there. */
  private boolean isGlued(List<Inline> inlines, int index) {
    return inlines.get(index) instanceof Inline.Maths maths
        && !formulas.isWide(maths.formula())
        && index + 1 < inlines.size()
        && !punctuation(inlines.get(index + 1)).isEmpty();
  }

  private static String punctuation(Inline inline) {
    return inline instanceof Inline.Text text
        ? PUNCTUATION.matcher(text.text()).results().map(MatchResult::group).findFirst().orElse("")
        : "";
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    List<Inline> inlines = paragraph.inlines();
    boolean isFigure =
        !inlines.isEmpty() && inlines.stream().allMatch(Inline.Picture.class::isInstance);
    return (isFigure ? "<p class=\"figure\">" : "<p>") + inlines(inlines) + "</p>";
  }

  @Override
  public String itemList(Block.ItemList list) {
    String items =
        list.items().stream()
            .map(item -> "<li>" + item(item) + "</li>\n")
            .collect(Collectors.joining());
    if (!list.ordered()) {
      return "<ul>\n" + items + "</ul>";
    }
    String start = list.start() == 1 ? "" : " start=\"" + list.start() + "\"";
    return "<ol" + start + ">\n" + items + "</ol>";
  }

  /** An item of a single paragraph, or one with a list below it, reads better without margins. */
  private String item(List<Block> blocks) {
    boolean tight = blocks.stream().skip(1).allMatch(Block.ItemList.class::isInstance);
    if (tight && !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
      return inlines(first.inlines()) + blocks(blocks.subList(1, blocks.size()));
    }
    return blocks(blocks);
  }

  @Override
  public String quote(Block.Quote quote) {
    return "<blockquote>\n" + blocks(quote.blocks()) + "\n</blockquote>";
  }

  @Override
  public String codeBlock(Block.CodeBlock block) {
    return code.block(block);
  }

  @Override
  public String definitions(Block.Definitions definitions) {
    return definitions.definitions().stream()
        .map(this::definition)
        .collect(Collectors.joining("", "<dl>\n", "</dl>"));
  }

  /** HTML wants both, a term and a description. */
  private String definition(Block.Definition definition) {
    String terms =
        definition.terms().stream()
            .map(term -> "<dt>" + inlines(term) + "</dt>\n")
            .collect(Collectors.joining());
    String meanings =
        definition.meanings().stream()
            .map(meaning -> "<dd>" + item(meaning) + "</dd>\n")
            .collect(Collectors.joining());
    return (terms.isEmpty() ? "<dt></dt>\n" : terms)
        + (meanings.isEmpty() ? "<dd></dd>\n" : meanings);
  }

  @Override
  public String footnotes(Block.Footnotes footnotes) {
    StringBuilder list = new StringBuilder("<ol class=\"notes\">\n");
    for (int number = 1; number <= footnotes.notes().size(); number++) {
      list.append(note(number, item(footnotes.notes().get(number - 1))));
    }
    return list.append("</ol>").toString();
  }

  private String note(int number, String content) {
    return notes
        .map(links -> "<li id=\"" + links.note(number) + "\">" + content + links.back(number))
        .orElseGet(() -> "<li>" + content)
        .concat("</li>\n");
  }

  @Override
  public String footnoteReference(Inline.FootnoteReference reference) {
    String shown = reference.words();
    String mark = notes.map(links -> links.mark(reference.number(), shown)).orElse(shown);
    return "<sup class=\"mark\">" + mark + "</sup>";
  }

  @Override
  public String mathsBlock(Block.MathsBlock maths) {
    return formulas.block(maths.formula());
  }

  @Override
  public String table(Block.Table table) {
    String rows =
        table.rows().stream().map(row -> row(table, row, "td")).collect(Collectors.joining());
    String header = table.header().isEmpty() ? "" : row(table, table.header(), "th");
    String keys = TableWidth.mayExceedAPhone(table) ? formulas.scrolling() : "";
    return "<div class=\"table\"" + keys + "><table>\n" + header + rows + "</table></div>";
  }

  private String row(Block.Table table, List<Block.Cell> cells, String element) {
    StringBuilder row = new StringBuilder("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      String alignment = table.columns().get(i).name().toLowerCase(Locale.ROOT);
      String style = alignment.equals("natural") ? "" : " class=\"" + alignment + "\"";
      row.append('<').append(element).append(style).append('>');
      row.append(item(cells.get(i).blocks())).append("</").append(element).append('>');
    }
    return row.append("</tr>\n").toString();
  }

  @Override
  public String picture(Inline.Picture picture) {
    return media.picture(picture);
  }

  @Override
  public String sound(Inline.Sound sound) {
    return media.sound(sound);
  }

  @Override
  public String text(Inline.Text text) {
    return Html.text(text.text());
  }

  @Override
  public String styled(Inline.Styled styled) {
    String element =
        switch (styled.style()) {
          case EMPHASIS -> "em";
          case STRONG -> "strong";
          case STRIKETHROUGH -> "s";
          case UNDERLINE -> "u";
          case SUPERSCRIPT -> "sup";
          case SUBSCRIPT -> "sub";
        };
    return "<" + element + ">" + inlines(styled.inlines()) + "</" + element + ">";
  }

  @Override
  public String code(Inline.Code code) {
    return "<code>" + Html.text(code.code()) + "</code>";
  }

  /** HTML has no link within another. */
  @Override
  public String link(Inline.Link link) {
    Optional<NoteLinks> outside = notes;
    notes = Optional.empty();
    String shown = inlines(link.inlines());
    notes = outside;
    return LinkHtml.of(link, shown, withinSite());
  }

  /** The attributes of a link to another page of the site: to a card, whose preview it may show. */
  String withinSite() {
    return " class=\"term\"";
  }

  @Override
  public String cardLink(Inline.CardLink link) {
    return Html.text(link.words());
  }

  @Override
  public String maths(Inline.Maths maths) {
    return formulas.inline(maths.formula());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "<br>";
  }
}
