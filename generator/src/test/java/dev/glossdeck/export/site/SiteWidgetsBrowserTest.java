package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.glossdeck.deck.Note;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What scripts add to pages that are read: search, previews, the switch of themes, cues. */
final class SiteWidgetsBrowserTest {
  private static final String CARD = "cards/recurrent-neural-network.html";
  private static final String ACTIVE =
      "document.getElementById(document.getElementById('search-input')"
          + ".getAttribute('aria-activedescendant'))?.innerText ?? ''";

  /** Whatever is cut off and neither takes keys nor has a name; letters are cut to show more. */
  private static final String CUT_OFF =
      """
      [...document.querySelectorAll('main *')]
        .filter(one => one.getClientRects().length > 0 && one.scrollWidth > one.clientWidth + 1)
        .filter(one => getComputedStyle(one).overflowX !== 'visible')
        .filter(one => one.clientWidth > 1 && !one.matches('.letters ul, select, input'))
        .filter(one => one.tabIndex !== 0 || !one.ariaLabel)
        .map(one => one.outerHTML.slice(0, 99))""";

  /** Opens all that is folded, and waits until it has been seen to. */
  private static final String UNFOLD =
      """
      () => new Promise(done => {
        document.querySelectorAll('details').forEach(one => { one.open = true; });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20)));
      })""";

  private static final String TOP =
      "document.getElementById('letter-p').getBoundingClientRect().top + .001";

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void publish() throws IOException {
    browser = Browser.start();
    Note network =
        Sites.topic("First steps", Sites.note("What is a network?", "Many a perceptron, or RNN."));
    MemoryOutput site =
        Sites.of(
            Sites.deck(
                "sample",
                Stream.concat(Sites.sample().notes().stream(), Stream.of(network, wide()))
                    .toArray(Note[]::new)));
    Browser.write(site, folder);
  }

  /** Formulas that just fit a phone, that fit when smaller, and that never fit; a wide table. */
  private static Note wide() {
    String formulas = "$$" + "a+".repeat(8) + "a$$\n\n$$" + "a+".repeat(10) + "a$$\n\n$$";
    String table = "| " + "Donaudampfschiff | ".repeat(5) + "\n|" + "---|".repeat(5) + "\n| x |";
    String inline = "\n\nIt is $" + "a+".repeat(7) + "a$ here.\n\n";
    return Sites.topic(
        "First steps",
        Sites.named(
            Sites.note("What is wide?", formulas + "a+".repeat(40) + "a$$" + inline + table),
            "Wide"));
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
  @EnumSource(names = {"LIGHT", "DARK"})
  void findsATermInSpiteOfATypingMistakeAndOpensIt(ColorScheme theme) {
    Page page = open(theme, CARD);
    page.keyboard().press("/");
    page.waitForSelector("#search-input:focus");
    page.keyboard().type("perceptorn");
    page.waitForSelector("#search-hits mark");
    assertThat(page.evaluate(ACTIVE).toString()).startsWith("Perceptron").contains("threshold");
    assertThat(page.getAttribute("#search-input", "aria-expanded")).isEqualTo("true");
    assertThat(page.innerText("#search-status")).matches("Results: \\d");
    assertThat(Axe.violations(page)).isEqualTo(List.of());
    page.keyboard().press("Enter");
    page.waitForURL("**/cards/perceptron.html");
  }

  @Test
  void movesThroughHitsByArrowsAndClosesByEscape() {
    Page page = open(ColorScheme.LIGHT, CARD);
    page.keyboard().press("Control+k");
    page.waitForSelector("#search-input:focus");
    page.keyboard().type("a");
    page.waitForSelector("#search-hits a");
    Object first = page.evaluate(ACTIVE);
    page.keyboard().press("ArrowDown");
    assertThat(page.evaluate(ACTIVE)).isNotEqualTo(first);
    page.keyboard().press("ArrowUp");
    assertThat(page.evaluate(ACTIVE)).isEqualTo(first);
    page.keyboard().press("Escape");
    assertThat(page.isVisible("#search")).isFalse();
    // A field that is drawn no more loses the focus with the next frame.
    page.waitForCondition(() -> !"INPUT".equals(page.evaluate("document.activeElement.tagName")));
  }

  @Test
  void hasNoShortcutsOfOneKeyIfAReaderWantsNone() {
    Page page = open(ColorScheme.LIGHT, CARD);
    page.click("#search-open");
    page.waitForSelector("#search-input:focus");
    page.uncheck("[data-single-keys]");
    page.keyboard().press("Escape");
    page.keyboard().press("/");
    assertThat(page.isVisible("#search")).isFalse();
    page.reload();
    page.keyboard().press("/");
    page.keyboard().press("Control+k");
    page.waitForSelector("#search-input:focus");
    assertThat(page.inputValue("#search-input")).isEmpty();
    page.check("[data-single-keys]");
  }

  @Test
  void previewsATermUntilThePointerLeavesOrEscapeIsPressed() {
    Page page = open(ColorScheme.LIGHT, "cards/network.html");
    page.hover("a.term");
    page.waitForSelector(".peek");
    assertThat(page.innerText(".peek")).contains("Perceptron", "A single unit");
    assertThat(page.getAttribute("a.term >> nth=0", "aria-describedby")).isEqualTo("peek");
    page.hover(".peek");
    page.waitForTimeout(600);
    assertThat(page.isVisible(".peek")).isTrue();
    page.keyboard().press("Escape");
    assertThat(page.isVisible(".peek")).isFalse();
    page.hover("a.term");
    page.waitForSelector(".peek");
    page.hover("h1");
    page.waitForSelector(
        ".peek", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void previewsATermThatHasTheFocus(ColorScheme theme) {
    Page page = open(theme, "cards/network.html");
    page.keyboard().press("Tab");
    page.focus("a.term");
    page.waitForSelector(".peek");
    assertThat(Axe.violations(page)).isEqualTo(List.of());
  }

  @Test
  void previewsATermAtTheFirstTapAndFollowsTheSecond() {
    Page page = open(ColorScheme.LIGHT, "cards/network.html");
    page.tap("a.term >> nth=0");
    page.waitForSelector(".peek");
    page.tap("a.term >> nth=0");
    page.waitForURL("**/cards/perceptron.html");
  }

  @Test
  void keepsTheThemeThatAReaderChose() {
    Page page = open(ColorScheme.LIGHT, CARD);
    Object light = page.evaluate("getComputedStyle(document.body).backgroundColor");
    page.click("#theme");
    page.click("#theme");
    assertThat(page.getAttribute("#theme", "aria-label")).isEqualTo("Colours: dark");
    Object dark = page.evaluate("getComputedStyle(document.body).backgroundColor");
    assertThat(dark).isNotEqualTo(light);
    page.reload();
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo(dark);
    page.click("#theme");
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo(light);
  }

  @Test
  void copiesTheAddressOfACardAndSaysSo() {
    Page page = open(ColorScheme.LIGHT, CARD);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.click("#copy");
    page.waitForSelector("#copy:has-text('Copied')");
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
    page.focus("#theme");
    assertThat(page.innerText("#copy")).isEqualTo("Copy link");
  }

  @Test
  void foldsALetterUntilItsNameIsFollowed() {
    Page page = open(ColorScheme.LIGHT, "glossary/index.html");
    page.click("#letter-p button");
    assertThat(page.isVisible("#letter-p ~ .terms")).isFalse();
    assertThat(page.evalOnSelector("#letter-p ~ .terms", "list => getComputedStyle(list).display"))
        .as("a browser finds in it what a reader seeks")
        .isEqualTo("block");
    assertThat(Axe.violations(page)).isEqualTo(List.of());
    page.click(".letters a[href$='#letter-p']");
    assertThat(page.isVisible("#letter-p ~ .terms")).isTrue();
  }

  @Test
  void marksTheLetterThatWasFollowedAndLeavesItAtTheTop() {
    Page page = open(ColorScheme.LIGHT, "glossary/index.html");
    page.setViewportSize(360, 200);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.click(".letters a[href$='#letter-p']");
    page.waitForSelector(".letters a[href$='#letter-p'][aria-current]");
    page.waitForTimeout(100);
    assertThat((double) page.evaluate(TOP)).isBetween(70.0, 90.0);
  }

  @Test
  void shrinksWhatIsTooWideAndLetsTheRestScroll() {
    Page page = open(ColorScheme.LIGHT, "cards/wide.html");
    page.waitForSelector("[data-tight]");
    String state = "(one, i) => [one.hasAttribute('data-tight'), one.tabIndex === 0].join()";
    assertThat(page.evaluate("[...document.querySelectorAll('.formula')].map(" + state + ")"))
        .isEqualTo(List.of("false,false", "true,false", "true,true"));
    page.evaluate("document.documentElement.dir = 'rtl'");
    page.setViewportSize(389, 800);
    page.waitForFunction("document.querySelector('main').clientWidth < 390");
    page.waitForFunction("document.querySelectorAll('[data-tight]').length > 1");
    assertThat(page.evaluate("[...document.querySelectorAll('.formula')].map(" + state + ")"))
        .isEqualTo(List.of("false,false", "true,false", "true,true"));
    int onAPhone = page.locator("[data-tight]").count();
    page.setViewportSize(1280, 800);
    page.waitForCondition(() -> page.locator("[data-tight]").count() < onAPhone);
  }

  @Test
  void cutsNothingOffWithoutACue() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(folder)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    assertThat(pages).hasSizeGreaterThan(8);
    Page page = browser.page(ColorScheme.LIGHT, true);
    for (int width : List.of(320, 360, 390)) {
      page.setViewportSize(width, 700);
      for (Path path : pages) {
        page.navigate(path.toUri().toString());
        page.evaluate(UNFOLD);
        assertThat(page.evaluate(CUT_OFF)).as(width + " " + path).isEqualTo(List.of());
        // Less where the place of a scroll bar is kept free.
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
            .as(path.toString())
            .isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void turnsTheSampleCardOverWithoutAScript() {
    Page page = browser.page(ColorScheme.LIGHT, false);
    page.navigate(folder.toUri() + "index.html");
    assertThat(page.isVisible(".sample .back")).isFalse();
    page.click(".sample summary");
    assertThat(page.isVisible(".sample .back")).isTrue();
    assertThat(page.isVisible(".sample .front")).isFalse();
    assertThat(page.isVisible("#search-open")).isFalse();
  }

  private static Page open(ColorScheme theme, String path) {
    Page page = browser.page(theme, true);
    page.navigate(folder.toUri() + path);
    return page;
  }
}
