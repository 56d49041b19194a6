package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.glossdeck.deck.Note;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
    MemoryOutput site =
        Sites.of(
            Set.of("pdf", "csv"),
            Sites.sample(),
            Sites.inLanguage("ar", Sites.deck("ar", Sites.sample().notes().get(0))),
            RichDecks.rich(),
            RichDecks.vocabulary(),
            Sites.deck("long", withLongWords()),
            Sites.deck("maths", withColumns(), withKindsOfFormulas()));
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
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

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void isAccessibleWithAnAnswerShownAndWithTheKeysShown(ColorScheme theme) {
    Page page = study(theme, "");
    page.keyboard().press("Enter");
    assertThat(Axe.violations(page)).isEqualTo(List.of());
    page.keyboard().press("?");
    assertThat(Axe.violations(page)).isEqualTo(List.of());
  }

  @Test
  void studiesEachSideInItsLanguage() {
    Page page = browser.page(ColorScheme.LIGHT, true);
    open(page, "vocabulary/study/index.html");
    String language = "['front', 'link'].map(id => document.getElementById(id).lang).join(' ')";
    assertThat(page.evaluate(language)).isEqualTo("ar ar");
    assertThat(page.evaluate("getComputedStyle(document.getElementById('front')).direction"))
        .isEqualTo("rtl");
    page.keyboard().press("Space");
    assertThat(page.evaluate("document.querySelector('#back .side').lang")).isEqualTo("fr");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    assertThat(page.evaluate(language)).isEqualTo(" ");
  }

  @Test
  void leadsToTheNotesOfTheCardThatIsStudied() {
    Page page = browser.page(ColorScheme.LIGHT, true);
    open(page, "rich/study/index.html");
    page.keyboard().press("Space");
    page.click("#back sup.mark a >> nth=0");
    page.waitForSelector("#back li:target");
    assertThat(page.evaluate("new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"))
        .isEqualTo(page.evaluate("document.querySelectorAll('[id]').length"));
    assertThat(Axe.violations(page)).isEqualTo(List.of());
  }

  @Test
  void fitsAPhone() {
    Page page = browser.page(ColorScheme.LIGHT, true);
    for (String path : EACH_KIND) {
      open(page, path);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(390);
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
    page.click("summary >> nth=2");
    assertThat(page.isVisible("text=It keeps a state.")).isTrue();
  }

  @Test
  void turnsAndFlipsCardsByKeyboard() {
    Page page = study(ColorScheme.LIGHT, "");
    assertThat(shown(page)).isEqualTo("1 / 4 What is a perceptron?");
    page.keyboard().press("Space");
    assertThat(page.innerText("#back")).isEqualTo("A single unit with a threshold.");
    assertThat(page.getAttribute("#flip", "aria-expanded")).isEqualTo("true");
    page.keyboard().press("ArrowRight");
    assertThat(shown(page)).isEqualTo("2 / 4 What is softmax?");
    assertThat(page.innerText("#back")).isEmpty();
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    assertThat(page.innerText("#back")).isEmpty();
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowLeft");
    assertThat(shown(page)).isEqualTo("1 / 4 What is a perceptron?");
  }

  @Test
  void flipsOnceWhenSpaceIsPressedOnTheButton() {
    Page page = study(ColorScheme.LIGHT, "");
    page.focus("#flip");
    page.keyboard().press("Space");
    assertThat(page.innerText("#back")).isNotEmpty();
    page.keyboard().press("ArrowRight");
    assertThat(page.getAttribute("#sheet", "data-key"))
        .isEqualTo(Sites.sample().notes().get(1).id() + ".1");
  }

  @Test
  void comesToAnEndAndStartsAgain() {
    Page page = study(ColorScheme.LIGHT, "");
    for (int i = 0; i < 5; i++) {
      page.keyboard().press("ArrowRight");
    }
    assertThat(page.isVisible("#done")).isTrue();
    page.keyboard().press("ArrowLeft");
    assertThat(shown(page)).startsWith("4 / 4");
    page.keyboard().press("ArrowRight");
    page.click("#again");
    assertThat(shown(page)).startsWith("1 / 4");
  }

  @Test
  void shufflesAndSortsAgain() {
    Page page = study(ColorScheme.LIGHT, "");
    page.keyboard().press("s");
    assertThat(page.getAttribute("#shuffle", "aria-pressed")).isEqualTo("true");
    assertThat(keysInOrder(page)).hasSize(4);
    page.keyboard().press("s");
    assertThat(shown(page)).isEqualTo("1 / 4 What is a perceptron?");
  }

  @Test
  void shufflesAlikeForTheSameSeed() {
    assertThat(keysInOrder(study(ColorScheme.LIGHT, "?seed=7")))
        .hasSize(4)
        .isEqualTo(keysInOrder(study(ColorScheme.LIGHT, "?seed=7")));
  }

  @Test
  void studiesOneTopic() {
    Page page = study(ColorScheme.LIGHT, "");
    page.selectOption("#topic", "sequences-time");
    assertThat(shown(page)).isEqualTo("1 / 1 What is a recurrent neural network (RNN)?");
  }

  @Test
  void beginsWithTheTopicAndTheCardOfTheAddress() {
    Page page = study(ColorScheme.LIGHT, "?topic=first-steps#softmax.1");
    assertThat(shown(page)).isEqualTo("2 / 2 What is softmax?");
    assertThat(shown(study(ColorScheme.LIGHT, "?topic=unknown"))).startsWith("1 / 4");
  }

  @Test
  void flipsAtATapAndTurnsAtASwipe() {
    Page page = study(ColorScheme.LIGHT, "");
    page.tap("#front");
    assertThat(page.innerText("#back")).isNotEmpty();
    swipe(page, 300, 100);
    assertThat(shown(page)).startsWith("2 / 4");
    swipe(page, 100, 300);
    assertThat(shown(page)).startsWith("1 / 4");
  }

  private static void swipe(Page page, int from, int to) {
    page.evaluate(
        """
        ([from, to]) => {
          const sheet = document.getElementById('sheet');
          const send = (type, x) => sheet.dispatchEvent(new PointerEvent(type,
              {clientX: x, clientY: 400, pointerType: 'touch', bubbles: true}));
          send('pointerdown', from);
          send('pointerup', to);
        }""",
        List.of(from, to));
  }

  /** Place and question. */
  private static String shown(Page page) {
    return page.innerText("#count") + " " + page.innerText("#front");
  }

  private static List<String> keysInOrder(Page page) {
    Set<String> keys = new LinkedHashSet<>();
    for (int i = 0; i < 4; i++) {
      keys.add(page.getAttribute("#sheet", "data-key"));
      page.keyboard().press("ArrowRight");
    }
    return List.copyOf(keys);
  }

  private static Page study(ColorScheme theme, String query) {
    Page page = browser.page(theme, true);
    open(page, "sample/study/index.html" + query);
    return page;
  }

  private static void open(Page page, String address) {
    page.navigate(folder.toUri() + address);
  }
}
