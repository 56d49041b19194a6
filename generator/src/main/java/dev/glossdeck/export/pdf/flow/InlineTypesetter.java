package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.code.Token;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.tag.TagPath;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.InlineGraphic;
import dev.glossdeck.export.pdf.text.StyledText;
import dev.glossdeck.export.pdf.text.TabStops;
import dev.glossdeck.export.pdf.text.TextDirection;
import dev.glossdeck.export.pdf.text.TextStyle;
import dev.glossdeck.export.pdf.text.TextTypesetter;
import dev.glossdeck.export.pdf.text.Word;
import dev.glossdeck.markup.tree.AskedMarks;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.InlineVisitor;
import dev.glossdeck.maths.Outline;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Typesets the content of paragraphs. Links cannot be followed on paper, so the address of a link
 * is printed after its text unless the text is the address. A formula without an outline is printed
 * as its TeX source. For one side and one thread.
 */
final class InlineTypesetter implements InlineVisitor<InlineTypesetter> {
  private final TextTypesetter typesetter;
  private final FormulaGraphics formulas;
  private final Illustrations illustrations;
  private final TagPath tags;
  private SideLocale locale;
  private StyledText text = new StyledText();
  private Tag.Node paragraph = new Tag.Node("P", -1, "", "");
  private InlineStyle style = InlineStyle.PLAIN;
  private String label = "";

  /** Whether the paragraph is a single picture. */
  private boolean isFigure;

  /**
   * Creates a typesetter for a side.
   *
   * @param typesetter remembers the characters that cannot be printed
   * @param illustrations the formulas, pictures and colours of code
   * @param tags the open structure elements of the side
   * @param locale the direction of the side's paragraphs and the language of its words
   */
  InlineTypesetter(
      TextTypesetter typesetter, Illustrations illustrations, TagPath tags, SideLocale locale) {
    this.typesetter = typesetter;
    this.formulas = new FormulaGraphics(typesetter);
    this.illustrations = illustrations;
    this.tags = tags;
    this.locale = locale;
  }

  /**
   * Typesets the content of a paragraph.
   *
   * @param element the paragraph's structure element, the parent of those of graphics
   */
  List<Word> typeset(List<Inline> inlines, Tag.Node element) {
    begin(element);
    text.text(label, style.label());
    label = "";
    isFigure = inlines.size() == 1 && inlines.get(0) instanceof Inline.Picture;
    addAll(inlines);
    return typesetter.typeset(text, locale.direction());
  }

  /**
   * Typesets a displayed formula.
   *
   * @param element the structure element of its paragraph
   */
  List<Word> typeset(Formula formula, Tag.Node element) {
    begin(element);
    add(formula);
    return typesetter.typeset(text, locale.direction());
  }

  /** Typesets program text from left to right, with highlighting. */
  List<Word> typeset(Block.CodeBlock code) {
    StyledText highlighted = new StyledText();
    Block.CodeBlock expanded =
        new Block.CodeBlock(code.language(), TabStops.expand(AskedMarks.removedFrom(code.code())));
    for (Token token : illustrations.tokens(expanded)) {
      highlighted.code(token.text(), style.code(token.kind()));
    }
    return typesetter.typeset(highlighted, TextDirection.LEFT_TO_RIGHT);
  }

  /** Typesets plain characters, such as the number of a list item. */
  List<Word> typeset(String characters, TextDirection ownDirection) {
    return typesetter.typeset(new StyledText().text(characters, style.base()), ownDirection);
  }

  /** Sets the direction of the following paragraphs and the language of their words. */
  void setLocale(SideLocale other) {
    locale = other;
  }

  /** Sets whether the following paragraphs are bold, as the headings of columns are. */
  void setStrong(boolean bold) {
    style = style.withStrong(bold);
  }

  /** Sets the text before the next paragraph, small and grey. */
  void setLabel(String before) {
    label = before;
  }

  /** Sets the font size of the following paragraphs as a fraction of the side's size. */
  void setScale(float scale) {
    style = style.withBase(TextStyle.PLAIN.scaled(scale));
  }

  private void begin(Tag.Node element) {
    paragraph = element;
    text = new StyledText();
  }

  private void addAll(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
  }

  /** Adds program text or TeX; spaces and line ends are preserved. */
  private void addCode(String code) {
    alternately(TabStops.expand(code), part -> text.code(part, style.code()));
  }

  /** Adds parts of a text between the marks of a gap, which change the style. */
  private void alternately(String marked, Consumer<String> add) {
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char at = marked.charAt(i);
      if (at == AskedMarks.BEGIN || at == AskedMarks.END) {
        add.accept(marked.substring(start, i));
        style = style.withAsked(at == AskedMarks.BEGIN);
        start = i + 1;
      }
    }
    add.accept(marked.substring(start));
  }

  @Override
  public InlineTypesetter text(Inline.Text running) {
    alternately(locale.set(running.text(), text.last()), part -> text.text(part, style.text()));
    return this;
  }

  @Override
  public InlineTypesetter styled(Inline.Styled styled) {
    InlineStyle outer = style;
    style = style.with(styled.style());
    addAll(styled.inlines());
    style = outer.withAsked(style.asked());
    return this;
  }

  @Override
  public InlineTypesetter code(Inline.Code code) {
    addCode(code.code());
    return this;
  }

  @Override
  public InlineTypesetter link(Inline.Link link) {
    String address = AskedMarks.removedFrom(link.address()).replaceFirst("^mailto:", "");
    if (link.inlines().equals(List.of(new Inline.Text(address)))) {
      text.address(address, style.text());
    } else {
      addAll(link.inlines());
      TextStyle small = style.address();
      String title = link.title().isEmpty() ? "" : AskedMarks.removedFrom(link.title()) + ", ";
      text.text(" (" + title, small).address(address, small).text(")", small);
    }
    return this;
  }

  @Override
  public InlineTypesetter cardLink(Inline.CardLink link) {
    return text(new Inline.Text(link.words()));
  }

  @Override
  public InlineTypesetter maths(Inline.Maths maths) {
    add(new Formula(maths.tex(), false));
    return this;
  }

  private void add(Formula formula) {
    Optional<Outline> outline = illustrations.outline(formula);
    if (outline.isPresent()) {
      Tag tag = tags.tag(paragraph, tags.element("Formula", formula.tex()));
      text.text(style.asked() ? "[" : "", style.text());
      text.graphic(formulas.graphic(outline.get(), style.base().scale(), tag));
      text.text(style.asked() ? "]" : "", style.text());
    } else {
      addCode(formula.tex());
    }
  }

  @Override
  public InlineTypesetter picture(Inline.Picture picture) {
    Optional<Graphic.Picture> printed = illustrations.picture(picture.name());
    if (printed.isEmpty()) {
      String name = picture.alt().isEmpty() ? picture.name() : picture.alt();
      text(new Inline.Text("[" + name + "]"));
      addTitle(picture);
      return this;
    }
    // A picture without alternative text is decoration (ISO 14289-1, 7.3).
    Tag tag =
        picture.alt().isEmpty()
            ? Tag.ARTIFACT
            : tags.tag(paragraph, tags.element("Figure", picture.alt()));
    text.graphic(new InlineGraphic(printed.get(), 0, 0, 0, tag));
    addTitle(picture);
    return this;
  }

  /** Adds the title of a picture: a line below a figure, else a remark. */
  private void addTitle(Inline.Picture picture) {
    String title = AskedMarks.removedFrom(picture.title());
    TextStyle small = style.caption();
    if (!title.isEmpty() && isFigure) {
      text.lineEnd(style.text());
      text.text(title, small);
    } else if (!title.isEmpty()) {
      text.text(" (" + title + ")", small);
    }
  }

  @Override
  public InlineTypesetter sound(Inline.Sound sound) {
    return text(new Inline.Text("\u266A"));
  }

  @Override
  public InlineTypesetter lineBreak(Inline.LineBreak lineBreak) {
    text.lineEnd(style.text());
    return this;
  }

  @Override
  public InlineTypesetter footnoteReference(Inline.FootnoteReference reference) {
    text.text(reference.words(), style.reference());
    return this;
  }
}
