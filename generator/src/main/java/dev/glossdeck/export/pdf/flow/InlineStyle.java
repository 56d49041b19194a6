package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.code.TokenKind;
import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.export.pdf.text.TextColour;
import dev.glossdeck.export.pdf.text.TextStyle;
import dev.glossdeck.export.pdf.text.TextStyle.Stroke;
import dev.glossdeck.markup.tree.Inline;

/**
 * The style of text within a paragraph.
 *
 * @param base the size, height and line
 * @param strong whether it is bold
 * @param emphasised whether it is italic
 * @param asked whether it is in a gap that the card asked for, which is bold and underlined
 */
record InlineStyle(TextStyle base, boolean strong, boolean emphasised, boolean asked) {
  /** Running text. */
  static final InlineStyle PLAIN = new InlineStyle(TextStyle.PLAIN, false, false, false);

  private static final float CODE_SCALE = 0.9f;
  private static final float ADDRESS_SCALE = 0.75f;
  private static final float LABEL_SCALE = 0.8f;

  /** A contrast of 7 to 1 on white. */
  private static final TextColour LABEL_COLOUR = new TextColour(0x595959);

  private static final float SCRIPT_SCALE = 0.7f;
  private static final float RAISED = 0.38f;
  private static final float LOWERED = -0.16f;

  InlineStyle withBase(TextStyle other) {
    return new InlineStyle(other, strong, emphasised, asked);
  }

  InlineStyle withStrong(boolean bold) {
    return new InlineStyle(base, bold, emphasised, asked);
  }

  InlineStyle withAsked(boolean inGap) {
    return new InlineStyle(base, strong, emphasised, inGap);
  }

  /** This style with a further one. */
  InlineStyle with(Inline.Style style) {
    return switch (style) {
      case STRONG -> withStrong(true);
      // Emphasis within emphasis is upright, as in print.
      case EMPHASIS -> new InlineStyle(base, strong, !emphasised, asked);
      case STRIKETHROUGH -> withBase(base.with(Stroke.THROUGH));
      case UNDERLINE -> withBase(base.with(Stroke.UNDER));
      case SUPERSCRIPT -> withBase(base.raised(SCRIPT_SCALE, RAISED));
      case SUBSCRIPT -> withBase(base.raised(SCRIPT_SCALE, LOWERED));
    };
  }

  /** The style of running text. */
  TextStyle text() {
    TextStyle style = base.in(FontFace.of(strong || asked, emphasised));
    return asked ? style.with(Stroke.UNDER) : style;
  }

  /** The style of program text. */
  TextStyle code() {
    TextStyle style = base.in(asked ? FontFace.MONO_BOLD : FontFace.MONO).scaled(CODE_SCALE);
    return asked ? style.with(Stroke.UNDER) : style;
  }

  /** The style of a part of program text. */
  TextStyle code(TokenKind kind) {
    FontFace face =
        switch (kind.face()) {
          case UPRIGHT -> FontFace.MONO;
          case BOLD -> FontFace.MONO_BOLD;
          case ITALIC -> FontFace.MONO_OBLIQUE;
        };
    TextColour colour = kind == TokenKind.PLAIN ? TextColour.TEXT : new TextColour(kind.light());
    return code().in(face).in(colour);
  }

  /** The style of the name of a field. */
  TextStyle label() {
    return base.scaled(LABEL_SCALE).in(LABEL_COLOUR);
  }

  /** The style of the address of a link, in the face of running text. */
  TextStyle address() {
    return base.scaled(ADDRESS_SCALE);
  }

  /** The style of the title of a picture. */
  TextStyle caption() {
    return text().scaled(ADDRESS_SCALE);
  }

  /** The style of the number of a footnote. */
  TextStyle reference() {
    return text().raised(SCRIPT_SCALE, RAISED);
  }
}
