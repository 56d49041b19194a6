package dev.glossdeck.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HighlighterProperties {
  private static final Highlighter HIGHLIGHTER = new Highlighter();

  private static final String[] LANGUAGES = {
    "bash",
    "c",
    "c++",
    "css",
    "diff",
    "go",
    "haskell",
    "html",
    "java",
    "js",
    "json",
    "jsx",
    "kotlin",
    "latex",
    "lisp",
    "markdown",
    "matlab",
    "php",
    "python",
    "r",
    "rust",
    "sql",
    "swift",
    "ts",
    "tsx",
    "yaml",
    "",
    "pyton"
  };
  private static final String[] PIECES = {
    "\"",
    "'",
    "`",
    "\\",
    "\n",
    "\t",
    " ",
    "/*",
    "*/",
    "//",
    "#",
    "--",
    "<?php ",
    "?>",
    "<a b=",
    "</a>",
    "<!--",
    "${",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "def f",
    "class A",
    "1.5e3",
    "0x",
    "@x",
    "é",
    "数",
    "😀",
    "\ud83d",
    "&amp;",
    "___PHP1___",
    "___MARKUP0___",
    "%",
    "$x",
    "+a",
    "-b",
    "\r",
    "\u0000",
    "="
  };

  @Property(seed = "20261125")
  void keepsEveryCharacterInOrder(
      @ForAll("languages") String language, @ForAll("codes") String code) {
    List<Token> tokens = HIGHLIGHTER.tokens(language, code);
    assertThat(Marked.text(tokens)).isEqualTo(code);
    assertThat(tokens).allMatch(token -> !token.text().isEmpty());
    for (int i = 1; i < tokens.size(); i++) {
      assertThat(tokens.get(i).kind()).isNotEqualTo(tokens.get(i - 1).kind());
    }
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(LANGUAGES);
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.oneOf(
        Arbitraries.of(PIECES).list().ofMaxSize(20).map(pieces -> String.join("", pieces)),
        Arbitraries.strings().ofMaxLength(40));
  }
}
