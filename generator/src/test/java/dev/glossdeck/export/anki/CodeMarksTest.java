package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.code.TokenKind;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.html.FieldHtml;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Markup;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeMarksTest {
  private static final CodeMarks MARKS = new CodeMarks(new Highlighter());
  private static final String[] PIECES = {
    "\"", "'", "`", "\\", "\\(", "\n", "  ", "/*", "*/", "//", "#", "<b>", "</b>", "&amp;", "def f",
    "1.5", "[sound:", "a.mp3]", "[latex]", "[$]", "{{", "}}", "::", "c1", "@x", "é", "😀"
  };

  private static String field(String markdown) {
    MarkupText side = new MarkupText(markdown, MarkupFormat.MARKDOWN);
    return FieldHtml.of(side.parse(), name -> name, MARKS);
  }

  @Test
  void marksThePartsOfABlock() {
    assertThat(field("```python\nif a < \"&\": 1\n```"))
        .isEqualTo(
            "<pre><code class=\"language-python\"><span class=\"k\">if</span> a &lt; "
                + "<span class=\"s\">\"&amp;\"</span>: <span class=\"n\">1</span></code></pre>");
  }

  @Test
  void leavesTheMarksOfGapsInOnePiece() {
    assertThat(field("```python\nx = {{c1::f(\"a\")}}\n```"))
        .isEqualTo("<pre><code class=\"language-python\">x = {{c1::f(\"a\")}}</code></pre>");
  }

  @Test
  void keepsAnkiFromSeeingASoundInAString() {
    assertThat(field("```python\ns = \"[sound:a.mp3]\"\n```"))
        .contains("<span class=\"s\">\"[<span></span>sound:a.mp3]\"</span>");
  }

  @Property(seed = "20261125")
  void isReadBackAsTheSameBlock(
      @ForAll("languages") String language, @ForAll("codes") String code) {
    Block.CodeBlock block = new Block.CodeBlock(language, code);
    String html = field("~~~~" + language + "\n" + code + "\n~~~~");
    assertThat(new MarkupText(html, MarkupFormat.HTML).parse())
        .isEqualTo(new Markup(List.of(block)));
    assertThat(new MarkupText(html, MarkupFormat.HTML).problems()).isEmpty();
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("", "python", "java", "html", "c++", "js", "pyton");
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMaxSize(12)
        .map(pieces -> "x" + String.join("", pieces) + "y");
  }

  @ParameterizedTest
  @EnumSource
  void theStyleHasTheColoursOfEveryKindByDayAndByNight(TokenKind kind) throws IOException {
    String style = Resources.text("style.css").replaceAll("\\s+", " ");
    String name = kind.cssClass();
    String face =
        switch (kind.face()) {
          case UPRIGHT -> "";
          case BOLD -> " font-weight: 700;";
          case ITALIC -> " font-style: italic;";
        };
    if (kind != TokenKind.PLAIN) {
      assertThat(style)
          .contains(
              "} pre ." + name + " { color: " + TokenKind.css(kind.light()) + ";" + face + " }")
          .contains(
              Stream.of("nightMode", "night_mode")
                      .map(night -> "." + night + " pre ." + name)
                      .collect(Collectors.joining(", "))
                  + " { color: "
                  + TokenKind.css(kind.dark())
                  + "; }");
    }
  }
}
