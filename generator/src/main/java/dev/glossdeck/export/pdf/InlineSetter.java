package dev.glossdeck.export.pdf;

import dev.glossdeck.code.Token;
import dev.glossdeck.code.TokenKind;
import dev.glossdeck.export.pdf.TextStyle.Stroke;
import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.markup.Block;
import dev.glossdeck.markup.Formula;
import dev.glossdeck.markup.Inline;
import dev.glossdeck.markup.InlineVisitor;
import dev.glossdeck.maths.Outline;
import java.util.List;
import java.util.Optional;

/**
 * Sets running text. On paper nobody follows a link, so its address stands behind its text unless
 * the text is the address. A formula that was not typeset stands as its TeX source.
 */
final class InlineSetter implements InlineVisitor<InlineSetter> {
  private static final float CODE_SCALE = 0.9f;
  private static final float ADDRESS_SCALE = 0.75f;
  private static final float SCRIPT_SCALE = 0.7f;
  private static final float RAISED = 0.38f;
  private static final float LOWERED = -0.16f;
  private static final String MAILTO = "mailto:";

  private final TextSetter setter;
  private final FormulaSetter formulas;
  private final Illustrations illustrations;
  private final TagPath tags;
  private Tag.Node paragraph = new Tag.Node("P", -1, "", "");
  private TextStyle base = TextStyle.PLAIN;
  private boolean strong;
  private boolean stressed;

  /**
   * A setter of inlines.
   *
   * @param setter takes the words
   * @param tags the elements around them
   */
  InlineSetter(
      TextSetter setter, FormulaSetter formulas, Illustrations illustrations, TagPath tags) {
    this.setter = setter;
    this.formulas = formulas;
    this.illustrations = illustrations;
    this.tags = tags;
  }

  /**
   * Sets inlines one after the other; the words are then in the setter.
   *
   * @param element what they stand in, for the elements of drawings
   */
  void set(List<Inline> inlines, Tag.Node element) {
    paragraph = element;
    set(inlines);
  }

  /** Sets a formula on a line of its own. */
  void setFormula(Formula formula, Tag.Node element) {
    paragraph = element;
    formula(formula);
  }

  private void set(List<Inline> inlines) {
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
    setter.text(text, base);
  }

  /** Sets program text in its colours. */
  void setCode(Block.CodeBlock code) {
    Block.CodeBlock laidOut = new Block.CodeBlock(code.language(), Tabs.expanded(code.code()));
    for (Token token : illustrations.tokens(laidOut)) {
      setter.code(token.text(), codeStyle(token.kind()));
    }
  }

  private TextStyle codeStyle(TokenKind kind) {
    FontFace face =
        switch (kind.face()) {
          case UPRIGHT -> FontFace.MONO;
          case BOLD -> FontFace.MONO_BOLD;
          case ITALIC -> FontFace.MONO_OBLIQUE;
        };
    Ink ink = kind == TokenKind.PLAIN ? Ink.TEXT : new Ink(kind.light());
    return codeStyle().in(face).in(ink);
  }

  /** Sets program text or TeX with its spaces and line ends. */
  void setCode(String code) {
    setter.code(Tabs.expanded(code), codeStyle());
  }

  @Override
  public InlineSetter text(Inline.Text text) {
    setter.text(text.text(), style());
    return this;
  }

  @Override
  public InlineSetter styled(Inline.Styled styled) {
    TextStyle outerBase = base;
    boolean outerStrong = strong;
    boolean outerStressed = stressed;
    switch (styled.style()) {
      case STRONG -> strong = true;
      // Stress within stress stands upright, as in print.
      case EMPHASIS -> stressed = !stressed;
      case STRIKETHROUGH -> base = base.with(Stroke.THROUGH);
      case UNDERLINE -> base = base.with(Stroke.UNDER);
      case SUPERSCRIPT -> base = base.raised(SCRIPT_SCALE, RAISED);
      case SUBSCRIPT -> base = base.raised(SCRIPT_SCALE, LOWERED);
    }
    set(styled.inlines());
    base = outerBase;
    strong = outerStrong;
    stressed = outerStressed;
    return this;
  }

  @Override
  public InlineSetter code(Inline.Code code) {
    setCode(code.code());
    return this;
  }

  @Override
  public InlineSetter link(Inline.Link link) {
    set(link.inlines());
    String address = shown(link.address());
    if (!link.inlines().equals(List.of(new Inline.Text(address)))) {
      setter.text(" (" + address + ")", base.scaled(ADDRESS_SCALE));
    }
    return this;
  }

  @Override
  public InlineSetter maths(Inline.Maths maths) {
    formula(new Formula(maths.tex(), false));
    return this;
  }

  private void formula(Formula formula) {
    Optional<Outline> outline = illustrations.outline(formula);
    if (outline.isPresent()) {
      Tag tag = tags.tag(paragraph, tags.node("Formula", formula.tex()));
      setter.drawing(formulas.drawing(outline.get(), base.scale(), tag));
    } else {
      setCode(formula.tex());
    }
  }

  @Override
  public InlineSetter picture(Inline.Picture picture) {
    Optional<Art.Picture> art = illustrations.picture(picture.name());
    if (art.isEmpty()) {
      String name = picture.alt().isEmpty() ? picture.name() : picture.alt();
      return text(new Inline.Text("[" + name + "]"));
    }
    // Without words for it, it decorates (ISO 14289-1, 7.3).
    Tag tag =
        picture.alt().isEmpty()
            ? Tag.ARTIFACT
            : tags.tag(paragraph, tags.node("Figure", picture.alt()));
    setter.drawing(new Drawing(art.get(), 0, 0, 0, tag));
    return this;
  }

  @Override
  public InlineSetter sound(Inline.Sound sound) {
    return text(new Inline.Text("\u266A"));
  }

  @Override
  public InlineSetter lineBreak(Inline.LineBreak lineBreak) {
    setter.lineEnd(style());
    return this;
  }

  @Override
  public InlineSetter footnoteReference(Inline.FootnoteReference reference) {
    setter.text(reference.words(), style().raised(SCRIPT_SCALE, RAISED));
    return this;
  }

  private TextStyle style() {
    return base.in(FontFace.of(strong, stressed));
  }

  private TextStyle codeStyle() {
    return base.in(FontFace.MONO).scaled(CODE_SCALE);
  }

  private static String shown(String address) {
    return address.startsWith(MAILTO) ? address.substring(MAILTO.length()) : address;
  }
}
