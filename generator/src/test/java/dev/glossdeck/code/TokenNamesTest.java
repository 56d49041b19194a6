package dev.glossdeck.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenNamesTest {

  @ParameterizedTest
  @CsvSource({
    "keyword, if, KEYWORD",
    "string, 'x', STRING",
    "comment, x, COMMENT",
    "number, 1, NUMBER",
    "boolean, true, NUMBER",
    "function, f, FUNCTION",
    "class-name, T, TYPE",
    "annotation, @x, META",
    "inserted, +, INSERTED",
    "deleted, -, DELETED",
    "unheard-of, x, PLAIN",
    "constant, X, NUMBER",
    "operator, +, PLAIN"
  })
  void knowsTheCommonNames(String names, String text, TokenKind kind) {
    assertThat(kind("java", names, text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    // The innermost token that says something counts.
    "string>interpolation>keyword, x, KEYWORD",
    "string>interpolation>expression, x, PLAIN",
    "string>unheard-of, x, STRING",
    "unheard-of>string, x, STRING",
    // A grammar's own name has a common one as another name.
    "triple-quoted-string/string, x, STRING",
    "own/other/keyword, x, KEYWORD",
    // A part of another language begins anew.
    "script/language-javascript, x, PLAIN",
    "string>language-css>comment, x, COMMENT"
  })
  void looksFromTheInsideOut(String names, String text, TokenKind kind) {
    assertThat(kind("java", names, text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "string>punctuation, STRING",
    "comment>punctuation, COMMENT",
    "tag>punctuation, PLAIN",
    "function>punctuation, PLAIN",
    "punctuation, PLAIN",
    "string>interpolation>punctuation, PLAIN"
  })
  void givesSignsOnlyToStringsAndComments(String names, TokenKind kind) {
    assertThat(kind("java", names, "(")).isEqualTo(kind);
  }

  @Test
  void takesAnOperatorThatIsAWordForAKeyword() {
    assertThat(kind("python", "x>operator", "and")).isEqualTo(TokenKind.KEYWORD);
    assertThat(kind("python", "x>operator", "&&")).isEqualTo(TokenKind.PLAIN);
  }

  @Test
  void takesConstantsForTypesWhereACapitalBeginsAType() {
    assertThat(kind("haskell", "constant", "Maybe")).isEqualTo(TokenKind.TYPE);
    assertThat(kind("c", "constant", "MAX")).isEqualTo(TokenKind.NUMBER);
  }

  /** An escaped sign within a string is a part of the string. */
  @Test
  void letsAnEntityCountOnlyWhereNothingAroundItDoes() {
    assertThat(kind("markup", "entity", "&amp;")).isEqualTo(TokenKind.NUMBER);
    assertThat(kind("markup", "string>entity", "\\n")).isEqualTo(TokenKind.STRING);
  }

  @Test
  void answersTheSameTwice() {
    TokenNames names = new TokenNames("java");

    assertThat(names.kindOf("keyword", "if")).isEqualTo(names.kindOf("keyword", "else"));
  }

  private static TokenKind kind(String grammar, String names, String text) {
    return new TokenNames(grammar).kindOf(names, text);
  }
}
