package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader gets, opened from a disk on a phone's screen. */
final class SiteBrowserTest {
  private static final List<String> EACH_KIND =
      List.of(
          "index.html",
          "sample/index.html",
          "sample/glossary/index.html",
          "sample/topics/first-steps.html",
          "sample/cards/softmax.html",
          "sample/study/index.html",
          "sample/downloads/index.html",
          "sample/print/index.html",
          "tagged/tags/insects.html",
          "tagged/changes/index.html",
          "404.html",
          "pages/index.html",
          "pages/marks.html",
          "ar/cards/perceptron.html",
          "vocabulary/cards/كلب.html",
          "vocabulary/study/index.html",
          "rich/cards/water.html",
          "rich/topics/elements.html",
          "rich/study/index.html",
          "long/cards/name.html",
          "maths/cards/columns.html",
          "maths/cards/kinds.html",
          "maths/study/index.html",
          "long/study/index.html");
  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void publish() throws IOException {
    browser = Browser.start();
    MemoryOutput site = new MemoryOutput();
    List<Deck> decks =
        List.of(
            Sites.sample(),
            Sites.inLanguage("ar", Sites.deck("ar", Sites.sample().notes().get(0))),
            RichDecks.rich(),
            RichDecks.vocabulary(),
            Sites.deck("long", withLongWords()),
            Sites.deck("maths", withColumns(), withKindsOfFormulas()),
            Sites.changed(tagged(), "2026-01-31T23:59:59Z"));
    TestPages.export(site, Set.of("pdf", "csv", "apkg"), decks, SYLLABUS, MARKS);
    for (Deck deck : decks) {
      site.file(deck.id() + "/print/sheet.svg", SiteBrowserTest::writeSheet);
    }
    Browser.write(site, folder);
  }

  /** The picture that the export to paper makes. */
  private static void writeSheet(OutputStream out) throws IOException {
    out.write("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
  }

  private static final String SYLLABUS =
      "index.md\n# Syllabus\n\n[Marks](marks.md), [[Softmax]].\n\n## One\n\n## Two\n\n## Three\n";

  private static final String MARKS =
      "marks.md\n| a | b |\n|---|---|\n| "
          + "long ".repeat(30)
          + "| `--an-option=VALUE` |\n\n```sh\n"
          + "glossdeck build ".repeat(9)
          + "\n```\n\n### Deep\n";

  private static Deck tagged() {
    return Sites.deck(
        "tagged",
        Sites.tagged(Sites.note("What is a moth?", "It flies by night."), "insects"),
        Sites.tagged(Sites.note("What is a bee?", "It makes honey."), "insects"));
  }

  /** What tends to be wider than a phone. */
  private static Note withLongWords() {
    String word = "Donaudampfschifffahrtsgesellschaft".repeat(2);
    String lines =
        "\n\n```java\n@A int f() { return \"" + word + "\" + 1; } // c\n```\n\n$$" + word + "$$";
    Note note = Sites.named(Sites.note("What is " + word + "?", word + lines), "Name", word);
    return Sites.tagged(Sites.topic("A topic with a name of many words " + word, note), word);
  }

  private static Note withColumns() {
    String align = "$$\\begin{align} a &= b \\\\ aaaa &= bbbb \\end{align}$$";
    String cases = "$$\\begin{cases} x & y \\\\ xxxx & yyyy \\end{cases}$$";
    return Sites.named(Sites.note("What $x$?", align + "\n\n" + cases), "Columns");
  }

  private static Note withKindsOfFormulas() {
    String wide = "$a" + "+a".repeat(40) + "$";
    return Sites.named(
        Sites.note("Is " + wide + "?", SiteFormulas.EACH_KIND + "\n\n" + wide), "Kinds");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void asksNobodyElseForAnythingAndDoesNotComplain() {
    browser.checkQuiet();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,320", "DARK,360", "LIGHT,1280", "DARK,1280"})
  void isAccessibleOnEachKindOfPage(ColorScheme theme, int width) {
    Page page = browser.page(theme, true);
    page.setViewportSize(width, 800);
    for (String path : EACH_KIND) {
      open(page, path);
      assertThat(Axe.violations(page)).as(path).isEqualTo(List.of());
    }
  }

  @Test
  void fitsAPhone() {
    Page page = browser.page(ColorScheme.LIGHT, true);
    for (String path : EACH_KIND) {
      open(page, path);
      // Less where the place of a scroll bar is kept free.
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .as(path)
          .isLessThanOrEqualTo(390);
    }
  }

  /** MathML Core knows no columnalign: style.css has to do it. */
  @Test
  void alignsTheColumnsOfFormulas() {
    Page page = browser.page(ColorScheme.LIGHT, true);
    open(page, "maths/cards/columns.html");
    String edges =
        "table => [...document.querySelectorAll('.formula')][table].querySelectorAll('mtr')";

    assertThat(column(page, edges, 0, 0, "right")).isLessThan(1);
    assertThat(column(page, edges, 0, 1, "left")).isLessThan(1);
    assertThat(column(page, edges, 1, 0, "left")).isLessThan(1);
    assertThat(column(page, edges, 0, 0, "left")).isGreaterThan(10);
  }

  /** How far the contents of two cells of a column are from each other at an edge, in pixels. */
  private static double column(Page page, String rows, int table, int cell, String edge) {
    String script =
        """
        (() => {
          const rows = (%s)(%d);
          const at = row => {
            const cell = row.children[%d];
            const range = document.createRange();
            range.selectNodeContents(cell);
            return range.getBoundingClientRect().%s;
          };
          return Math.abs(at(rows[0]) - at(rows[1]));
        })()"""
            .formatted(rows, table, cell, edge);
    return ((Number) page.evaluate(script)).doubleValue();
  }

  @Test
  void isReadAndStudiedWithoutScripts() {
    Page page = browser.page(ColorScheme.LIGHT, false);
    open(page, "sample/study/index.html");
    assertThat(page.isVisible("#desk")).isFalse();
    page.click("#list summary >> nth=2");
    assertThat(page.isVisible("text=It keeps a state.")).isTrue();
  }

  private static void open(Page page, String address) {
    page.navigate(folder.toUri() + address);
  }
}
