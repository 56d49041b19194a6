package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgStylesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "red",
        "fill: url(#gradient)",
        "fill: url( '#gradient' )",
        "src: url(data:font/woff2;base64,AAAA)",
        "src: url(\"data:application/x-font-ttf;base64,AAAA\")",
        "a:hover { fill: rgb(1, 2, 3) }",
        "@media print { a { fill: red } }",
        "content: 'a\\'b'",
        "clip-path: inset(1px)"
      })
  void leavesHarmlessStylesAlone(String css) {
    assertThat(SvgStyles.isHarmless(css)).isTrue();
    assertThat(SvgStyles.cleaned(css)).isEqualTo(css);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fill: url(http://x.org/a.svg#b)              | fill: none",
        "fill: URL( \"//x.org/a\" ); stroke: url(#b)  | fill: none; stroke: url(#b)",
        "a { background: url(data:image/png;base64,A) } | a { background: none }",
        "@import 'http://x.org/a.css'; a { fill: red }  | a { fill: red }",
        "@IMPORT url(a.css) print; b { fill: red }      | b { fill: red }",
        "a { fill: url(x.svg) } b { fill: red }         | a { fill: none } b { fill: red }"
      })
  void takesOutWhatLoads(String css, String cleaned) {
    assertThat(SvgStyles.isHarmless(css)).isFalse();
    assertThat(SvgStyles.cleaned(css).strip()).isEqualTo(cleaned);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fill: u\\72l(http://x.org)",
        "fill: \\75 \\72 \\6c (x)",
        "@\\69mport 'x'",
        "background: image-set('a.png' 1x)",
        "background: cross-fade(url(#a), 'b.png')",
        "behavior: x",
        "-moz-binding: x",
        "width: expression(alert(1))",
        "javascript:alert(1)",
        "src('a.png')",
        "fill: url(http://x.org/a"
      })
  void givesUpWhereHarmCannotBeToldApart(String css) {
    assertThat(SvgStyles.isHarmless(css)).isFalse();
    assertThat(SvgStyles.cleaned(css)).isEmpty();
  }
}
