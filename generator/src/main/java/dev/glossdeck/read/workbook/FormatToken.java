package dev.glossdeck.read.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a number format (ECMA-376, part 1, 18.8.31).
 *
 * @param text as it is written in lower case; for a literal what it shows
 */
record FormatToken(Kind kind, String text) {
  private static final Pattern PIECE =
      Pattern.compile(
          "\"(?<quoted>[^\"]*)\"?|\\\\(?<escaped>.)|(?<unseen>[_*].)|\\[(?<bracket>[^\\]]*)\\]"
              + "|(?<general>general|@)|(?<half>am/pm|a/p)|(?<power>e[+-])"
              + "|(?<date>y+|m+|d+|h+|s+|e+|g+|b+)|(?<sign>.)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+");
  private static final Pattern CONDITION = Pattern.compile("[<>=].*");
  private static final Pattern CURRENCY = Pattern.compile("\\$([^-]+)(?:-.*)?");

  /** The role of a token. */
  enum Kind {
    /** One of {@code 0}, {@code #} and {@code ?}. */
    DIGIT,
    POINT,
    COMMA,
    PERCENT,
    /** {@code E+} or {@code E-}. */
    POWER,
    /** Between the parts of a fraction, or of a date. */
    SLASH,
    /** Letters of one kind, such as {@code yyyy} or {@code mm}. */
    DATE,
    /** Hours, minutes or seconds that go on beyond a day: {@code h} for {@code [h]}. */
    ELAPSED,
    /** {@code AM/PM}. */
    HALF_DAY,
    /** The number as it would stand without a format. */
    GENERAL,
    /** Literal text. */
    LITERAL,
    /** Between the formats for positive and negative numbers, zero and text. */
    SECTION,
    /** A condition, or an unknown token. */
    UNKNOWN
  }

  /** The pieces of a format from left to right. */
  static List<FormatToken> of(String code) {
    List<FormatToken> tokens = new ArrayList<>();
    Matcher piece = PIECE.matcher(code);
    while (piece.find()) {
      tokens.add(token(piece));
    }
    return tokens;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  private static FormatToken token(Matcher piece) {
    String written = piece.group().toLowerCase(Locale.ROOT);
    if (piece.group("quoted") != null) {
      return literal(piece.group("quoted"));
    } else if (piece.group("escaped") != null) {
      return literal(piece.group("escaped"));
    } else if (piece.group("unseen") != null) {
      return literal(" ");
    } else if (piece.group("bracket") != null) {
      return bracket(piece.group("bracket"));
    } else if (piece.group("general") != null) {
      return new FormatToken(Kind.GENERAL, written);
    } else if (piece.group("half") != null) {
      return new FormatToken(Kind.HALF_DAY, written);
    } else if (piece.group("power") != null) {
      return new FormatToken(Kind.POWER, written);
    } else if (piece.group("date") != null) {
      return new FormatToken(Kind.DATE, written);
    }
    return sign(piece.group("sign"));
  }

  private static FormatToken literal(String text) {
    return new FormatToken(Kind.LITERAL, text);
  }

  /** Colours and languages change nothing here. */
  private static FormatToken bracket(String content) {
    String lower = content.toLowerCase(Locale.ROOT);
    Matcher currency = CURRENCY.matcher(content);
    if (ELAPSED.matcher(lower).matches()) {
      return new FormatToken(Kind.ELAPSED, lower);
    } else if (CONDITION.matcher(content).matches()) {
      return new FormatToken(Kind.UNKNOWN, content);
    }
    return literal(currency.matches() ? currency.group(1) : "");
  }

  private static FormatToken sign(String sign) {
    char c = sign.charAt(0);
    Kind kind =
        switch (c) {
          case '0', '#', '?' -> Kind.DIGIT;
          case '.' -> Kind.POINT;
          case ',' -> Kind.COMMA;
          case '%' -> Kind.PERCENT;
          case '/' -> Kind.SLASH;
          case ';' -> Kind.SECTION;
          // Other letters need quotation marks, though not those of other scripts.
          default -> c < 0x80 && Character.isLetterOrDigit(c) ? Kind.UNKNOWN : Kind.LITERAL;
        };
    return new FormatToken(kind, sign);
  }
}
