package dev.glossdeck.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrismTest {
  private static final Prism PRISM = new Prism();

  @ParameterizedTest
  @CsvSource({
    "java, java",
    "py, python",
    "html, markup",
    "js, javascript",
    "rb, ruby",
    "yml, yaml"
  })
  void findsGrammarsByTheirOtherNames(String word, String id) {
    assertThat(PRISM.idOf(word)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "meta", "unheard-of", "constructor", "__proto__", "toString"})
  void findsNoneForOtherWords(String word) {
    assertThat(PRISM.idOf(word)).isEmpty();
  }

  @Test
  void losesNoCharacterOfAText() {
    String code = "int x = 1; // é 𝔘\n\tString s = \"a\\n\";\n";

    List<Token> tokens = PRISM.tokens(PRISM.idOf("java").orElseThrow(), code).orElseThrow();

    assertThat(tokens.stream().map(Token::text).collect(Collectors.joining())).isEqualTo(code);
    assertThat(tokens).contains(new Token(TokenKind.TYPE, "String"));
  }
}
