package dev.glossdeck.code;

import java.util.Locale;

/**
 * What a stretch of program text is, and how it looks: the one table of colours for every output.
 *
 * <p>Every colour has a contrast of 7:1 or more on the backgrounds of code (WCAG 2.2, 1.4.6). Kinds
 * that stand side by side in a line differ for readers with any of the three colour blindnesses, or
 * else by weight or slant. Colours are sRGB, {@code 0xRRGGBB}.
 */
public enum TokenKind {
  /** Names, signs, spaces: in the colour of the text around. */
  PLAIN("", 0x20242a, 0xe8e5de, Face.UPRIGHT),
  /** Words of the language itself; names of elements in HTML. */
  KEYWORD("k", 0x4a2a9a, 0xc9b6ff, Face.BOLD),
  /** Strings, characters, regular expressions. */
  STRING("s", 0x075d06, 0x6fd098, Face.UPRIGHT),
  /** What the machine passes over. */
  COMMENT("c", 0x474e55, 0xb9bfc6, Face.ITALIC),
  /** Numbers and other fixed values, such as {@code true}. */
  NUMBER("n", 0x4e1d06, 0xf4be2f, Face.UPRIGHT),
  /** Names of functions where they are made or called. */
  FUNCTION("f", 0x193dac, 0xa1bbfd, Face.UPRIGHT),
  /** Names of types and classes. */
  TYPE("t", 0x0f454d, 0x84eefc, Face.UPRIGHT),
  /** Annotations, macros, attributes, keys, marked variables. */
  META("m", 0x5c0164, 0xfaa1c9, Face.UPRIGHT),
  /** A line that a patch adds; its sign says so, too. */
  INSERTED("i", 0x075d06, 0x6fd098, Face.UPRIGHT),
  /** A line that a patch removes; its sign says so, too. */
  DELETED("d", 0x8f1022, 0xffb0a8, Face.UPRIGHT);

  /** The shape of the letters, which tells kinds apart where colours do not. */
  public enum Face {
    /** As the text around. */
    UPRIGHT,
    /** Heavier. */
    BOLD,
    /** Slanted. */
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
   * Its colour on white paper and on the light backgrounds of screens.
   *
   * @return {@code 0xRRGGBB}, sRGB
   */
  public int light() {
    return light;
  }

  /**
   * Its colour on the dark backgrounds of screens.
   *
   * @return {@code 0xRRGGBB}, sRGB
   */
  public int dark() {
    return dark;
  }

  /**
   * The shape of its letters.
   *
   * @return the same in all outputs that have such a font
   */
  public Face face() {
    return face;
  }

  /**
   * A colour as style sheets write it.
   *
   * @param rgb {@code 0xRRGGBB}
   * @return such as {@code #0a1b2c}
   */
  public static String css(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }
}
