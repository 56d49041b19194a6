package dev.glossdeck.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageWordsTest {
  private static final Prism PRISM = new Prism();

  @ParameterizedTest
  @CsvSource({
    "c++, cpp",
    "c#, csharp",
    "golang, go",
    "rs, rust",
    "jl, julia",
    "python3, python",
    "vue, html",
    "postgresql, sql",
    "patch, diff",
    "zsh, bash",
    "console, shell-session",
    "vb, visual-basic"
  })
  void knowsWordsThatAuthorsWrite(String word, String usual) {
    assertThat(LanguageWords.prismName(word)).isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "python", "unheard-of", "C++", ""})
  void leavesOtherWordsAsTheyAre(String word) {
    assertThat(LanguageWords.prismName(word)).isEqualTo(word);
  }

  @Test
  void knowsWhatAsksForNoColours() {
    assertThat(LanguageWords.isPlain("")).isTrue();
    assertThat(LanguageWords.isPlain("text")).isTrue();
    assertThat(LanguageWords.isPlain("pseudocode")).isTrue();
    assertThat(LanguageWords.isPlain("java")).isFalse();
    assertThat(LanguageWords.isPlain("TEXT")).isFalse();
  }

  /** A word that led nowhere would colour nothing, and nobody would notice. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "asm",
        "c#",
        "c++",
        "cc",
        "cjs",
        "console",
        "cxx",
        "delphi",
        "dosbatch",
        "f#",
        "golang",
        "h",
        "hpp",
        "ipython",
        "jl",
        "jsonc",
        "ksh",
        "make",
        "mariadb",
        "mjs",
        "mysql",
        "node",
        "obj-c",
        "objective-c",
        "octave",
        "patch",
        "pl",
        "plsql",
        "postgres",
        "ps1",
        "py3",
        "rlang",
        "rs",
        "sqlite",
        "terminal",
        "tsql",
        "vb",
        "vue",
        "xhtml",
        "zsh"
      })
  void leadsToGrammarsThatThereAre(String word) {
    assertThat(PRISM.idOf(LanguageWords.prismName(word))).isPresent();
  }
}
