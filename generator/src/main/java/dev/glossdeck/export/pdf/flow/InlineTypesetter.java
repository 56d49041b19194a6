package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.code.Token;
import dev.glossdeck.code.TokenKind;
import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.tag.TagPath;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.InlineGraphic;
import dev.glossdeck.export.pdf.text.TabStops;
import dev.glossdeck.export.pdf.text.TextColour;
import dev.glossdeck.export.pdf.text.TextStyle;
import dev.glossdeck.export.pdf.text.TextStyle.Stroke;
import dev.glossdeck.export.pdf.text.TextTypesetter;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.InlineVisitor;
import dev.glossdeck.maths.Outline;
import java.util.List;
import java.util.Optional;

/**
 * Sets running text. On paper nobody follows a link, so its address stands behind its text unless
 * the text is the address. A formula that was not typeset stands as its TeX source.
 */
final class InlineTypesetter implements InlineVisitor<InlineTypesetter> {
  private static final float CODE_SCALE = 0.9f;
  private static final float ADDRESS_SCALE = 0.75f;
  private static final float SCRIPT_SCALE = 0.7f;
  private static final float RAISED = 0.38f;
  private static final float LOWERED = -0.16f;
  private static final String MAILTO = "mailto:";

  private final TextTypesetter typesetter;
  private final FormulaGraphics formulas;
  private final Illustrations illustrations;
  private final TagPath tags;
  private Tag.Node paragraph = new Tag.Node("P", -1, "", "");
  private TextStyle base = TextStyle.PLAIN;
  private boolean strong;
  private boolean emphasised;

  /**
   * A setter of inlines.
   *
   * @param typesetter takes the words
   * @param tags the elements around them
   */
  InlineTypesetter(
      TextTypesetter typesetter,
      FormulaGraphics formulas,
      Illustrations illustrations,
      TagPath tags) {
    this.typesetter = typesetter;
    this.formulas = formulas;
    this.illustrations = illustrations;
    this.tags = tags;
  }

  /**
   * Sets inlines one after the other; the words are then in the setter.
   *
   * @param element what they stand in, for the elements of drawings
   */
  void typeset(List<Inline> inlines, Tag.Node element) {
    paragraph = element;
    typeset(inlines);
  }

  /** Sets a formula on a line of its own. */
  void setFormula(Formula formula, Tag.Node element) {
    paragraph = element;
    formula(formula);
  }

  private void typeset(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
  }

  /** Sets whether what follows is important as a whole, such as the heading of a column. */
  void setStrong(boolean important) {
    strong = important;
  }

  /** Sets how large what follows is, as a share of the side's size. */
  void setScale(float scale) {
    base = TextStyle.PLAIN.scaled(scale);
  }

  /** Sets characters as they are. */
  void setText(String text) {
    typesetter.text(text, base);
  }

  /** Sets program text in its colours. */
  void setCode(Block.CodeBlock code) {
    Block.CodeBlock laidOut = new Block.CodeBlock(code.language(), TabStops.expand(code.code()));
    for (Token token : illustrations.tokens(laidOut)) {
      typesetter.code(token.text(), codeStyle(token.kind()));
    }
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

  /** Sets program text or TeX with its spaces and line ends. */
  void setCode(String code) {
    typesetter.code(TabStops.expand(code), codeStyle());
  }

  @Override
  public InlineTypesetter text(Inline.Text text) {
    typesetter.text(text.text(), style());
    return this;
  }

  @Override
  public InlineTypesetter styled(Inline.Styled styled) {
    TextStyle outerBase = base;
    boolean outerStrong = strong;
    boolean outerStressed = emphasised;
    switch (styled.style()) {
      case STRONG -> strong = true;
      // Stress within stress stands upright, as in print.
      case EMPHASIS -> emphasised = !emphasised;
      case STRIKETHROUGH -> base = base.with(Stroke.THROUGH);
      case UNDERLINE -> base = base.with(Stroke.UNDER);
      case SUPERSCRIPT -> base = base.raised(SCRIPT_SCALE, RAISED);
      case SUBSCRIPT -> base = base.raised(SCRIPT_SCALE, LOWERED);
    }
    typeset(styled.inlines());
    base = outerBase;
    strong = outerStrong;
    emphasised = outerStressed;
    return this;
  }

  @Override
  public InlineTypesetter code(Inline.Code code) {
    setCode(code.code());
    return this;
  }

  @Override
  public InlineTypesetter link(Inline.Link link) {
    typeset(link.inlines());
    String address = shown(link.address());
    if (!link.inlines().equals(List.of(new Inline.Text(address)))) {
      typesetter.text(" (" + address + ")", base.scaled(ADDRESS_SCALE));
    }
    return this;
  }

  @Override
  public InlineTypesetter maths(Inline.Maths maths) {
    formula(new Formula(maths.tex(), false));
    return this;
  }

  private void formula(Formula formula) {
    Optional<Outline> outline = illustrations.outline(formula);
    if (outline.isPresent()) {
      Tag tag = tags.tag(paragraph, tags.element("Formula", formula.tex()));
      typesetter.drawing(formulas.graphic(outline.get(), base.scale(), tag));
    } else {
      setCode(formula.tex());
    }
  }

  @Override
  public InlineTypesetter picture(Inline.Picture picture) {
    Optional<Graphic.Picture> art = illustrations.picture(picture.name());
    if (art.isEmpty()) {
      String name = picture.alt().isEmpty() ? picture.name() : picture.alt();
      return text(new Inline.Text("[" + name + "]"));
    }
    // Without words for it, it decorates (ISO 14289-1, 7.3).
    Tag tag =
        picture.alt().isEmpty()
            ? Tag.ARTIFACT
            : tags.tag(paragraph, tags.element("Figure", picture.alt()));
    typesetter.drawing(new InlineGraphic(art.get(), 0, 0, 0, tag));
    return this;
  }

  @Override
  public InlineTypesetter sound(Inline.Sound sound) {
    return text(new Inline.Text("\u266A"));
  }

  @Override
  public InlineTypesetter lineBreak(Inline.LineBreak lineBreak) {
    typesetter.lineEnd(style());
    return this;
  }

  @Override
  public InlineTypesetter footnoteReference(Inline.FootnoteReference reference) {
    typesetter.text(reference.words(), style().raised(SCRIPT_SCALE, RAISED));
    return this;
  }

  private TextStyle style() {
    return base.in(FontFace.of(strong, emphasised));
  }

  private TextStyle codeStyle() {
    return base.in(FontFace.MONO).scaled(CODE_SCALE);
  }

  private static String shown(String address) {
    return address.startsWith(MAILTO) ? address.substring(MAILTO.length()) : address;
  }
}
