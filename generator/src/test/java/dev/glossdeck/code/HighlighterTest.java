package dev.glossdeck.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final int HOSTILE_LENGTH = 100_000;

  private static final Highlighter HIGHLIGHTER = new Highlighter();

  private static String marked(String language, String code) {
    return Marked.of(HIGHLIGHTER.tokens(language, code));
  }

  @Test
  void partsPythonWithItsDecoratorsAndStrings() {
    assertThat(
            marked("python", "@cache\ndef f(x: int) -> str:\n    return f\"v {x:.2f}\\n\"  # no"))
        .isEqualTo(
            "«m:@cache»\n«k:def» «f:f»(x: «t:int») -> «t:str»:\n"
                + "    «k:return» «s:f\"v »{x:.2f}«s:\\n\"»  «c:# no»");
  }

  @Test
  void knowsAQuoteWithinAStringAndASignOfACommentWithinOne() {
    assertThat(marked("java", "String s = \"a\\\"b // c\"; char c = '\\'';"))
        .isEqualTo("«t:String» s = «s:\"a\\\"b // c\"»; «k:char» c = «s:'\\''»;");
  }

  @Test
  void tellsARegularExpressionFromADivision() {
    assertThat(marked("javascript", "a / 2 / b; x = /[/\"]+/g;"))
        .isEqualTo("a / «n:2» / b; x = «s:/[/\"]+/g»;");
  }

  @Test
  void knowsCommentsWithinComments() {
    assertThat(marked("rust", "/* a /* b */ c */ fn")).isEqualTo("«c:/* a /* b */ c */» «k:fn»");
  }

  @Test
  void knowsLanguagesWithinHtml() {
    assertThat(marked("html", "<p class=\"x\">a &amp; b</p><script>let x = 1;</script>"))
        .isEqualTo(
            "<«k:p »«m:class»=«s:\"x\"»>a «n:&amp;» b</«k:p»>"
                + "<«k:script»>«k:let» x = «n:1»;</«k:script»>");
  }

  @Test
  void colouresTheLinesOfAPatch() {
    assertThat(marked("diff", " a\n-b\n+c")).isEqualTo(" a\n«d:-b\n»«i:+c»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bash|for f in *.txt; do echo \"$f\"; done|«k:for»",
        "c|#include <a.h>|«s:<a.h>»",
        "c++|auto s = R\"(a \"b\")\";|«s:R\"(a \"b\")\"»",
        "c#|var s = @\"c:\\dir\";|«s:@\"c:\\dir\"»",
        "css|a { color: #fff }|«n:#fff»",
        "go|func F() error { return nil }|«f:F»",
        "haskell|f :: Maybe Int|«t:Maybe»",
        "json|{\"a\": true}|«m:\"a\"»",
        "julia|struct P end|«k:struct»",
        "kotlin|val s = \"v $x\"|«k:val»",
        "latex|\\section{A} % b|«c:% b»",
        "lisp|(defun f (n) n)|«k:defun»",
        "lua|local x = 1 -- c|«c:-- c»",
        "makefile|all: ; @echo $(CC)|«m:$»",
        "matlab|x = sin(1); % c|«c:% c»",
        "octave|x = 'a';|«s:'a'»",
        "php|<?php echo $x;|«m:$x»",
        "powershell|Get-Item $x|«m:$x»",
        "prolog|a(X) :- b(X). % c|«c:% c»",
        "r|f <- function(x) NULL|«k:function»",
        "ruby|class A < B; end|«t:B»",
        "scala|case class P(x: Int)|«k:case»",
        "sh|if true; then exit; fi|«k:if»",
        "sql|SELECT a FROM b WHERE c LIKE 'd'|«k:LIKE»",
        "swift|guard let x = y else { return nil }|«n:nil»",
        "ts|type A = { readonly x: number }|«k:readonly»",
        "verilog|module m; endmodule|«k:module»",
        "xml|<a b='c'/>|«m:b»",
        "yaml|key: 1|«m:key»",
      })
  void partsTheLanguagesOfAStudent(String language, String code, String part) {
    assertThat(HIGHLIGHTER.knows(language)).isTrue();
    assertThat(marked(language, code)).contains(part);
  }

  @ParameterizedTest
  @CsvSource({"py,python", "js,javascript", "C++,cpp", "shell,bash", "rs,rust", "YML,yaml"})
  void takesOtherNamesOfALanguage(String word, String usual) {
    String code = "for x in y: # a \"b\" 1\nkey: 'c'; // d";
    assertThat(marked(word, code)).isEqualTo(marked(usual, code)).contains("«");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "Plain", "output"})
  void leavesTextThatIsNoProgramAsItIs(String language) {
    assertThat(HIGHLIGHTER.knows(language)).isTrue();
    assertThat(HIGHLIGHTER.tokens(language, "for (int i)"))
        .containsExactly(new Token(TokenKind.PLAIN, "for (int i)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pyton", "meta", "constructor", "__proto__", "extend", "a b", "../c"})
  void guessesNoLanguage(String language) {
    assertThat(HIGHLIGHTER.knows(language)).isFalse();
    assertThat(HIGHLIGHTER.tokens(language, "def f(): pass"))
        .containsExactly(new Token(TokenKind.PLAIN, "def f(): pass"));
  }

  @Test
  void findsNothingInNoCode() {
    assertThat(HIGHLIGHTER.tokens("python", "")).isEmpty();
  }

  @Test
  void findsTheSameWhateverLanguagesCameBefore() {
    String page = "<style>a { color: red }</style><script>let x = 1;</script>";
    String alone = Marked.of(new Highlighter().tokens("html", page));
    Highlighter others = new Highlighter();
    for (String language : List.of("php", "markdown", "javascript", "css", "svg", "less")) {
      others.tokens(language, page);
    }
    assertThat(Marked.of(others.tokens("html", page))).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "cpp", "html", "javascript", "markdown", "python"})
  void needsABoundedTimeForHostileCode(String language) {
    for (String part : List.of("(", "/*", "\"\\", "<a ", "`${", "f<")) {
      String code = part.repeat(HOSTILE_LENGTH / part.length());
      List<Token> tokens =
          Assertions.assertTimeoutPreemptively(LONG, () -> HIGHLIGHTER.tokens(language, code));
      assertThat(Marked.text(tokens)).isEqualTo(code);
    }
  }

  @Test
  void serveSeveralThreads() throws Exception {
    Highlighter highlighter = new Highlighter();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        String language = List.of("python", "java", "go", "html").get(i % 4);
        String code = "return \"x\" + " + i % 5;
        results.add(threads.submit(() -> Marked.of(highlighter.tokens(language, code))));
      }
      for (int i = 0; i < 100; i++) {
        String language = List.of("python", "java", "go", "html").get(i % 4);
        assertThat(results.get(i).get()).isEqualTo(marked(language, "return \"x\" + " + i % 5));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
