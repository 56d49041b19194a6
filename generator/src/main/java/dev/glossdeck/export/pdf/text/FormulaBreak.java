package dev.glossdeck.export.pdf.text;

import java.util.Optional;

/** The places where a formula may be broken, best first. */
enum FormulaBreak {
  /** Before a relation such as an equals sign, outside of brackets. */
  RELATION,
  /** Before a binary operator such as a plus sign, outside of brackets. */
  OPERATOR,
  /** After a comma or semicolon outside of brackets. */
  COMMA,
  /** At any of these within brackets. */
  BRACKETED;

  private static final String RELATIONS =
      "=<>\u2264\u2265\u2260\u2248\u2261\u223c\u2243\u2245\u221d\u226a\u226b\u2254\u2255\u225c\u2250"
          + "\u2208\u2209\u220b\u2282\u2283\u2286\u2287\u227a\u227b\u2aaf\u2ab0\u22a2\u22a8\u2223"
          + "\u2190\u2191\u2192\u2193\u2194\u21a6\u21d0\u21d2\u21d4\u21cc\u27f5\u27f6\u27f7\u27f8"
          + "\u27f9\u27fa\u27fc:";
  private static final String OPERATORS =
      "+-\u2212\u00b1\u2213\u22c5\u00b7\u00d7\u00f7\u222a\u2229\u2227\u2228\u2295\u2296\u2297\u2299"
          + "\u2217\u2218\u2216\u22c6\u2022";
  private static final String COMMAS = ",;";

  /** Opening brackets, and the upper parts of large ones that are put together. */
  private static final String OPENING = "([{\u27e8\u2308\u230a\u239b\u23a1\u23a7";

  private static final String CLOSING = ")]}\u27e9\u2309\u230b\u239e\u23a4\u23ab";

  /** The next weaker kind. */
  Optional<FormulaBreak> next() {
    return switch (this) {
      case RELATION -> Optional.of(OPERATOR);
      case OPERATOR -> Optional.of(COMMA);
      case COMMA -> Optional.of(BRACKETED);
      case BRACKETED -> Optional.empty();
    };
  }

  /** Whether a formula may be broken at a character on its baseline. */
  boolean isAt(int character, int depth) {
    boolean within = depth > 0;
    return switch (this) {
      case RELATION -> !within && RELATIONS.indexOf(character) >= 0;
      case OPERATOR -> !within && OPERATORS.indexOf(character) >= 0;
      case COMMA -> !within && isComma(character);
      case BRACKETED -> isSign(character) || isComma(character);
    };
  }

  /** Whether a line ends after a character rather than before it. */
  static boolean isComma(int character) {
    return COMMAS.indexOf(character) >= 0;
  }

  /** Whether a character is a relation or an operator, after which no operator is binary. */
  static boolean isSign(int character) {
    return RELATIONS.indexOf(character) >= 0 || OPERATORS.indexOf(character) >= 0;
  }

  /** 1 for an opening bracket, -1 for a closing one, else 0. */
  static int nesting(int character) {
    return OPENING.indexOf(character) >= 0 ? 1 : CLOSING.indexOf(character) >= 0 ? -1 : 0;
  }
}
