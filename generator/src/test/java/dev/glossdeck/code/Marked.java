package dev.glossdeck.code;

import java.util.List;
import java.util.stream.Collectors;

/** Shows tokens as text: {@code «k:def» «f:fire»(x)}. */
final class Marked {
  private Marked() {}

  static String of(List<Token> tokens) {
    return tokens.stream().map(Marked::of).collect(Collectors.joining());
  }

  private static String of(Token token) {
    return token.kind() == TokenKind.PLAIN
        ? token.text()
        : "«" + token.kind().cssClass() + ":" + token.text() + "»";
  }

  static String text(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining());
  }
}
