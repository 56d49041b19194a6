package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.code.Token;
import dev.glossdeck.code.TokenKind;
import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.tag.TagPath;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.Hyphenation;
import dev.glossdeck.export.pdf.text.InlineGraphic;
import dev.glossdeck.export.pdf.text.StyledText;
import dev.glossdeck.export.pdf.text.TabStops;
import dev.glossdeck.export.pdf.text.TextColour;
import dev.glossdeck.export.pdf.text.TextDirection;
import dev.glossdeck.export.pdf.text.TextStyle;
import dev.glossdeck.export.pdf.text.TextStyle.Stroke;
import dev.glossdeck.export.pdf.text.TextTypesetter;
import dev.glossdeck.export.pdf.text.Ties;
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
  private static final float CODE_SCALE = 0.9f;
  private static final float ADDRESS_SCALE = 0.75f;
  private static final float LABEL_SCALE = 0.8f;

  /** A contrast of 7 to 1 on white. */
  private static final TextColour LABEL_COLOUR = new TextColour(0x595959);

  private static final float SCRIPT_SCALE = 0.7f;
  private static final float RAISED = 0.38f;
  private static final float LOWERED = -0.16f;
  private static final String MAILTO = "mailto:";

  private final TextTypesetter typesetter;
  private final FormulaGraphics formulas;
  private final Illustrations illustrations;
  private final TagPath tags;
  private final TextDirection direction;
  private final Hyphenation hyphenation;
  private StyledText text = new StyledText();
  private Tag.Node paragraph = new Tag.Node("P", -1, "", "");
  private TextStyle base = TextStyle.PLAIN;
  private String label = "";
  private boolean strong;
  private boolean emphasised;

  /** Whether the paragraph is a single picture. */
  private boolean isFigure;

  /** Whether the text is that of a gap that the card asked for, which is bold and underlined. */
  private boolean asked;

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
    this.direction = locale.direction();
    this.hyphenation = locale.hyphenation();
  }

  /**
   * Typesets the content of a paragraph.
   *
   * @param element the paragraph's structure element, the parent of those of graphics
   */
  List<Word> typeset(List<Inline> inlines, Tag.Node element) {
    begin(element);
    text.text(label, base.scaled(LABEL_SCALE).in(LABEL_COLOUR));
    label = "";
    isFigure = inlines.size() == 1 && inlines.get(0) instanceof Inline.Picture;
    addAll(inlines);
    return typesetter.typeset(text, direction);
  }

  /**
   * Typesets a displayed formula.
   *
   * @param element the structure element of its paragraph
   */
  List<Word> typeset(Formula formula, Tag.Node element) {
    begin(element);
    add(formula);
    return typesetter.typeset(text, direction);
  }

  /** Typesets program text from left to right, with highlighting. */
  List<Word> typeset(Block.CodeBlock code) {
    StyledText highlighted = new StyledText();
    Block.CodeBlock expanded =
        new Block.CodeBlock(code.language(), TabStops.expand(AskedMarks.removedFrom(code.code())));
    for (Token token : illustrations.tokens(expanded)) {
      highlighted.code(token.text(), codeStyle(token.kind()));
    }
    return typesetter.typeset(highlighted, TextDirection.LEFT_TO_RIGHT);
  }

  /** Typesets plain characters, such as the number of a list item. */
  List<Word> typeset(String characters, TextDirection ownDirection) {
    return typesetter.typeset(new StyledText().text(characters, base), ownDirection);
  }

  /** Sets whether the following paragraphs are bold, as the headings of columns are. */
  void setStrong(boolean bold) {
    strong = bold;
  }

  /** Sets the text before the next paragraph, small and grey. */
  void setLabel(String before) {
    label = before;
  }

  /** Sets the font size of the following paragraphs as a fraction of the side's size. */
  void setScale(float scale) {
    base = TextStyle.PLAIN.scaled(scale);
  }

  private void begin(Tag.Node element) {
    paragraph = element;
    text = new StyledText();
  }

  private void addAll(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
  }

  private TextStyle codeStyle(TokenKind kind) {
    FontFace face =
        switch (kind.face()) {
          case UPRIGHT -> FontFace.MONO;
          case BOLD -> FontFace.MONO_BOLD;
          case ITALIC -> FontFace.MONO_OBLIQUE;
        };
    TextColour colour = kind == TokenKind.PLAIN ? TextColour.TEXT : new TextColour(kind.light());
    return codeStyle().in(face).in(colour);
  }

  /** Adds program text or TeX; spaces and line ends are preserved. */
  private void addCode(String code) {
    alternately(TabStops.expand(code), part -> text.code(part, codeStyle()));
  }

  /** Adds parts of a text between the marks of a gap, which change the style. */
  private void alternately(String marked, Consumer<String> add) {
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char at = marked.charAt(i);
      if (at == AskedMarks.BEGIN || at == AskedMarks.END) {
        add.accept(marked.substring(start, i));
        asked = at == AskedMarks.BEGIN;
        start = i + 1;
      }
    }
    add.accept(marked.substring(start));
  }

  @Override
  public InlineTypesetter text(Inline.Text running) {
    alternately(
        hyphenation.hyphenated(Ties.tied(running.text())), part -> text.text(part, style()));
    return this;
  }

  @Override
  public InlineTypesetter styled(Inline.Styled styled) {
    TextStyle outerBase = base;
    boolean outerStrong = strong;
    boolean outerStressed = emphasised;
    switch (styled.style()) {
      case STRONG -> strong = true;
      // Emphasis within emphasis is upright, as in print.
      case EMPHASIS -> emphasised = !emphasised;
      case STRIKETHROUGH -> base = base.with(Stroke.THROUGH);
      case UNDERLINE -> base = base.with(Stroke.UNDER);
      case SUPERSCRIPT -> base = base.raised(SCRIPT_SCALE, RAISED);
      case SUBSCRIPT -> base = base.raised(SCRIPT_SCALE, LOWERED);
    }
    addAll(styled.inlines());
    base = outerBase;
    strong = outerStrong;
    emphasised = outerStressed;
    return this;
  }

  @Override
  public InlineTypesetter code(Inline.Code code) {
    addCode(code.code());
    return this;
  }

  @Override
  public InlineTypesetter link(Inline.Link link) {
    String address = AskedMarks.removedFrom(shown(link.address()));
    if (link.inlines().equals(List.of(new Inline.Text(address)))) {
      text.address(address, style());
    } else {
      addAll(link.inlines());
      TextStyle small = base.scaled(ADDRESS_SCALE);
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
      text.text(asked ? "[" : "", style());
      text.graphic(formulas.graphic(outline.get(), base.scale(), tag));
      text.text(asked ? "]" : "", style());
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
    TextStyle small = style().scaled(ADDRESS_SCALE);
    if (!title.isEmpty() && isFigure) {
      text.lineEnd(style());
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
    text.lineEnd(style());
    return this;
  }

  @Override
  public InlineTypesetter footnoteReference(Inline.FootnoteReference reference) {
    text.text(reference.words(), style().raised(SCRIPT_SCALE, RAISED));
    return this;
  }

  private TextStyle style() {
    TextStyle style = base.in(FontFace.of(strong || asked, emphasised));
    return asked ? style.with(Stroke.UNDER) : style;
  }

  private TextStyle codeStyle() {
    TextStyle style = base.in(asked ? FontFace.MONO_BOLD : FontFace.MONO).scaled(CODE_SCALE);
    return asked ? style.with(Stroke.UNDER) : style;
  }

  private static String shown(String address) {
    return address.startsWith(MAILTO) ? address.substring(MAILTO.length()) : address;
  }
}
