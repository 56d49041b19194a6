package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.glossdeck.code.TokenKind;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Program text on the pages. */
final class SiteCodeTest {
  private static final String CODE =
      "def f(x):\n\treturn \"<a>\" + x  # a long comment & more\n\n\n    " + "y = 1; ".repeat(30);

  @TempDir private Path folder;

  private static MemoryOutput site(String question, String answer) throws IOException {
    return Sites.of(TestDecks.markdown(question + "|" + answer));
  }

  private static String fenced(String language, String code) {
    return "```" + language + "\n" + code + "\n```";
  }

  private static String answer(String language, String code) throws IOException {
    Element answer =
        Sites.page(site("a?", fenced(language, code)), "cards/a.html").expectFirst(".answer");
    return answer.expectFirst("pre").outerHtml();
  }

  @Test
  void marksThePartsOfABlock() throws IOException {
    assertThat(answer("Python", "if a < \"&\": 1"))
        .isEqualTo(
            "<pre dir=\"ltr\" translate=\"no\"><code class=\"language-python\">"
                + "<span class=\"k\">if</span> a &lt; <span class=\"s\">\"&amp;\"</span>:"
                + " <span class=\"n\">1</span></code></pre>");
  }

  @Test
  void leavesWhatHasNoLanguageUnmarked() throws IOException {
    assertThat(answer("", "if a"))
        .isEqualTo("<pre dir=\"ltr\" translate=\"no\"><code>if a</code></pre>");
    assertThat(answer("\"><b", "if a"))
        .contains("class=\"language-&quot;&gt;&lt;b\"", ">if a</code>");
  }

  @Test
  void marksThePartsOfAQuestionToUnfold() throws IOException {
    MemoryOutput site = site("What is\n" + fenced("java", "int x;") + "\n", "A variable.");
    assertThat(Sites.page(site, "study/index.html").expectFirst("summary code").outerHtml())
        .isEqualTo(
            "<code class=\"lines\" dir=\"ltr\" translate=\"no\"><span class=\"k\">int</span>"
                + " x;</code>");
  }

  @Test
  void isCopiedAndScrolledByKeyboardOnASmallPhone() throws IOException {
    MemoryOutput site = site("a?", fenced("python", CODE));
    Files.createDirectories(folder.resolve("cards"));
    Files.createDirectories(folder.resolve("assets"));
    for (String path : new String[] {"cards/a.html", Sites.asset(site, "style.css")}) {
      Files.write(folder.resolve(path), site.bytes(path));
    }
    try (Browser browser = Browser.start()) {
      Page page = browser.page(ColorScheme.LIGHT, true);
      page.setViewportSize(320, 640);
      page.navigate(folder.resolve("cards/a.html").toUri().toString());
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
      assertThat(
              page.evaluate(
                  "getSelection().selectAllChildren(document.querySelector('pre')),"
                      + " getSelection().toString()"))
          .isEqualTo(CODE.stripTrailing());
      page.focus("pre");
      page.keyboard().press("ArrowRight");
      page.waitForCondition(
          () -> (Boolean) page.evaluate("document.querySelector('pre').scrollLeft > 0"));
    }
  }

  @Test
  void takesTabStopsOnlyWhereALineMayBeCutOff() throws IOException {
    assertThat(answer("c", "int x;")).doesNotContain("tabindex");
    assertThat(answer("c", "int x;\n" + "int y; ".repeat(10))).contains("tabindex=\"0\"");
  }

  @Test
  void hasTheColoursOfEveryKindInBothThemesAndOnPaper() throws IOException {
    MemoryOutput site = site("a?", "b");
    String style = site.text(Sites.asset(site, "style.css")).replaceAll("\\s+", " ");
    assertThat(style).contains("color-scheme:light dark;");
    assertThat(style).containsPattern("@media print\\{:root\\{color-scheme:light;");
    marked().forEach(kind -> assertThat(style).contains(variable(kind)));
    marked().forEach(kind -> assertThat(style).contains(rule(kind)));
  }

  private static Stream<TokenKind> marked() {
    return Stream.of(TokenKind.values()).filter(kind -> kind != TokenKind.PLAIN);
  }

  private static String variable(TokenKind kind) {
    String light = TokenKind.css(kind.light());
    String dark = TokenKind.css(kind.dark());
    return "--" + kind.cssClass() + ":light-dark(" + light + "," + dark + ");";
  }

  private static String rule(TokenKind kind) {
    String face =
        switch (kind.face()) {
          case UPRIGHT -> "";
          case BOLD -> "font-weight:700;";
          case ITALIC -> "font-style:italic;";
        };
    String name = kind.cssClass();
    return "code ." + name + "{color:var(--" + name + ");" + face + "}";
  }
}
