package dev.glossdeck.code;

import java.util.Locale;

/**
 * The kind of a token, with its colours and face in every output.
 *
 * <p>Every colour has a contrast of 7:1 or more to the backgrounds of code (WCAG 2.2, 1.4.6). Kinds
 * that are often adjacent can be distinguished with any of the three kinds of colour blindness, or
 * differ in weight or slant. Colours are sRGB, {@code 0xRRGGBB}.
 */
public enum TokenKind {
  /** Names, punctuation and white space, in the colour of the surrounding text. */
  PLAIN("", 0x20242a, 0xe8e5de, Face.UPRIGHT),
  /** Keywords; names of elements in HTML. */
  KEYWORD("k", 0x4a2a9a, 0xc9b6ff, Face.BOLD),
  /** Strings, characters, regular expressions. */
  STRING("s", 0x075d06, 0x6fd098, Face.UPRIGHT),
  /** Comments. */
  COMMENT("c", 0x474e55, 0xb9bfc6, Face.ITALIC),
  /** Numbers and other fixed values, such as {@code true}. */
  NUMBER("n", 0x4e1d06, 0xf4be2f, Face.UPRIGHT),
  /** Names of functions where they are declared or called. */
  FUNCTION("f", 0x193dac, 0xa1bbfd, Face.UPRIGHT),
  /** Names of types and classes. */
  TYPE("t", 0x0f454d, 0x84eefc, Face.UPRIGHT),
  /** Annotations, macros, attributes, keys, marked variables. */
  META("m", 0x5c0164, 0xfaa1c9, Face.UPRIGHT),
  /** A line that a patch adds, which also has a plus sign. */
  INSERTED("i", 0x075d06, 0x6fd098, Face.UPRIGHT),
  /** A line that a patch removes, which also has a minus sign. */
  DELETED("d", 0x8f1022, 0xffb0a8, Face.UPRIGHT);

  /** The face, which distinguishes kinds where colours do not. */
  public enum Face {
    /** Upright, of normal weight. */
    UPRIGHT,
    /** Bold. */
    BOLD,
    /** Italic or oblique. */
    ITALIC
  }

  private final String cssClass;
  private final int light;
  private final int dark;
  private final Face face;

  TokenKind(String cssClass, int light, int dark, Face face) {
    this.cssClass = cssClass;
    this.light = light;
    this.dark = dark;
    this.face = face;
  }

  /**
   * The class of its {@code <span>} in HTML.
   *
   * @return one letter; empty for {@link #PLAIN}, which has no element
   */
  public String cssClass() {
    return cssClass;
  }

  /**
   * The colour on paper and on light backgrounds.
   *
   * @return {@code 0xRRGGBB}, sRGB
   */
  public int light() {
    return light;
  }

  /**
   * The colour on dark backgrounds.
   *
   * @return {@code 0xRRGGBB}, sRGB
   */
  public int dark() {
    return dark;
  }

  /**
   * The face.
   *
   * @return the face, the same in all outputs that have such a font
   */
  public Face face() {
    return face;
  }

  /**
   * Formats a colour for style sheets.
   *
   * @param rgb {@code 0xRRGGBB}
   * @return such as {@code #0a1b2c}
   */
  public static String css(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }
}
