package dev.glossdeck.export.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.glossdeck.export.site.StudySteps.KEPT;
import static dev.glossdeck.export.site.StudySteps.answer;
import static dev.glossdeck.export.site.StudySteps.assertAsked;
import static dev.glossdeck.export.site.StudySteps.awaitKept;
import static dev.glossdeck.export.site.StudySteps.reload;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.maths.Formulas;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.parallel.TestWorkers;
import dev.glossdeck.publish.library.LibraryReader;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Studying in a browser, from a disk. */
final class SiteStudyBrowserTest {
  private static final String PERCEPTRON = "What is a perceptron?";
  private static final Path OWN = Path.of("../site/src/main/decks/neural-networks.md");
  private static final String SOFTMAX = "What is softmax?";

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void publish() throws IOException {
    browser = Browser.start();
    Browser.write(own(), folder);
    Browser.write(
        Sites.of(
            Sites.sample(),
            Sites.inLanguage("ar", Sites.deck("ar", Sites.note("شبكة", "نموذج"))),
            RichDecks.rich(),
            RichDecks.vocabulary(),
            capitals()),
        folder);
  }

  /** The project's own deck. How formulas look is of no account here, and takes long. */
  private static MemoryOutput own() throws IOException {
    MemoryOutput site = new MemoryOutput();
    PreparedContent content = new PreparedContent(Formulas.NONE, new Highlighter());
    Deck deck = new LibraryReader(ReadOptions.NONE).read(List.of(OWN)).library().decks().get(0);
    TestWorkers.with(
        1,
        workers ->
            new SiteExporter(Sites.downloads(Set.of()), content, workers)
                .export(new Library(List.of(Sites.nested(deck))), site));
    return site;
  }

  /** Short answers, a cloze, and an answer to type. */
  private static Deck capitals() {
    Note typed = RichDecks.ofKind(NoteKind.TYPED, Sites.note("Capital of Peru?", "Lima"));
    Note cloze = RichDecks.ofKind(NoteKind.CLOZE, Sites.note("{{c1::Quito}} is in Ecuador.", ""));
    return Sites.deck(
        "capitals",
        typed,
        cloze,
        Sites.note("Capital of Colombia?", "Bogotá"),
        Sites.note("Capital of Bolivia?", "Sucre"));
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

  @Test
  void studiesAWholeSessionByKeyboard() {
    Page page = study("sample", "");
    assertAsked(page, PERCEPTRON, "4 0 0");
    hold(page, "Enter");
    assertThat(page.locator("#back")).hasText("A single unit with a threshold.");
    page.evaluate(KEYS_FOR_OTHERS);
    assertThat(page.locator("#grades button:focus")).containsText("Again");
    page.focus("#grades .action");
    assertThat(page.locator("#grades"))
        .hasText("Again 1 min Hard 6 min Good 10 min Easy 8 days", ignoringSpace());
    page.keyboard().press("Space");
    assertAsked(page, SOFTMAX, "3 1 0");
    for (String keys : List.of("Enter 4", "ArrowRight f", "Space ;", "Space 4")) {
      for (String key : keys.split(" ", -1)) {
        page.keyboard().press(key.equals(";") ? "Semicolon" : key);
      }
    }
    assertThat(page.locator("#over")).containsText("5 answered, 5 of them known.");
    assertThat(page.locator("#forecast")).containsText("Within a month");
    assertThat(page.locator("#over-title")).isFocused();
    page.keyboard().press("u");
    answer(page, "4");
    assertThat(page.locator("#over-title")).isFocused();
  }

  private static void hold(Page page, String key) {
    for (int i = 0; i < 4; i++) {
      page.keyboard().down(key);
    }
    page.keyboard().up(key);
  }

  /** Keys that a player and a wide table use, and a return to the tab; all leave the page alone. */
  private static final String KEYS_FOR_OTHERS =
      """
      for (const [name, key] of [['audio', ' '], ['audio', 'Enter'], ['div', 'ArrowRight']]) {
        const other = document.createElement(name);
        other.tabIndex = 0;
        document.getElementById('back').append(other);
        other.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
        other.remove();
      }
      document.querySelector('#grades button').focus();
      document.dispatchEvent(new Event('visibilitychange'));
      new Promise((resolve) => setTimeout(resolve, 200))""";

  @Test
  void takesBackAnyNumberOfAnswersEvenAfterAReload() {
    Page page = study("sample", "");
    answer(page, "1", "4", "3");
    reload(page);
    hold(page, "ArrowLeft");
    page.keyboard().press("u");
    page.keyboard().press("u");
    assertAsked(page, PERCEPTRON, "4 0 0");
    awaitKept(page, "0 reviews, ");
  }

  @Test
  void losesNothingByAReload() {
    Page page = study("sample", "?topic=first-steps");
    answer(page, "4");
    String kept = "1 reviews, sample 1";
    awaitKept(page, kept);
    reload(page);
    assertAsked(page, SOFTMAX, "1 0 0");
    assertThat(page.url()).endsWith("?topic=first-steps");
  }

  @Test
  void keepsWhatWasLearntWhenANewEditionIsReorderedAndCorrected() throws IOException {
    Page page = study("capitals", "");
    answer(page, "4", "4");
    awaitKept(page, "2 reviews, ");
    List<Note> notes = new ArrayList<>(capitals().notes());
    Collections.reverse(notes);
    notes.add(0, Sites.note("Capital of Chile?", "Santiago"));
    Path edition = folder.resolve("edition");
    MemoryOutput site = Sites.of(Sites.nested(Sites.deck("capitals", notes.toArray(Note[]::new))));
    Browser.write(site, edition);
    page.navigate(edition.resolve("capitals/study/index.html").toUri().toString());
    assertAsked(page, "Capital of Chile?", "3 0 0");
  }

  @Test
  void losesNothingOfTwoTabsAtOnce() {
    Page one = study("sample", "");
    Page other = browser.page(one.context());
    other.addInitScript("self.BroadcastChannel = class { postMessage() {} };"); // hears nothing
    open(other, "sample", "");
    assertAsked(other, PERCEPTRON, "4 0 0");
    Page hearing = browser.page(one.context());
    open(hearing, "sample", "");
    answer(one, "3", "4");
    assertThat(hearing.locator("#fresh")).hasText("2");
    answer(other, "3");
    String kept = "3 reviews, ";
    awaitKept(other, kept);
    assertThat((String) other.evaluate(KEPT)).contains("sample 2").contains("sample 1");
    assertThat(other.locator("#fresh")).hasText("2");
  }

  @Test
  void bringsProgressBackFromAFile() {
    Page page = study("sample", "");
    answer(page, "4", "4", "4");
    Download file =
        page.waitForDownload(() -> page.evaluate("document.getElementById('export').click()"));
    page.evaluate(
        "new Promise((resolve) => (indexedDB.deleteDatabase('glossdeck').onsuccess = resolve))");
    page.setInputFiles("#file", file.path());
    assertThat(page.locator("#notice")).hasText("Progress of 3 cards was taken from the file.");
    reload(page);
    assertThat(page.locator("#fresh")).hasText("1");
    page.setInputFiles("#file", folder.resolve("sample/study/index.html"));
    assertThat(page.locator("#notice")).containsText("This file holds no progress");
  }

  @Test
  void saysThatASaveFailedAndTriesAgain() {
    Page page = study("sample", "");
    page.evaluate(
        """
        self.put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
        0""");
    answer(page, "4");
    assertThat(page.locator("#notice")).containsText("could not be saved");
    page.evaluate("IDBObjectStore.prototype.put = self.put; 0");
    page.click("#notice button");
    assertThat(page.locator("#notice")).isEmpty();
    assertThat(page.evaluate(KEPT)).isEqualTo("1 reviews, sample 1");
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void endsEachModeByKeyboardAndIsAccessibleInIt(ColorScheme theme) {
    for (String mode : List.of("flip", "type", "choice", "reverse", "learn", "cram")) {
      Page page = browser.page(theme, true);
      open(page, "capitals", "?mode=" + mode);
      assertThat(Axe.violations(page)).as(mode).isEqualTo(List.of());
      page.keyboard().press(mode.equals("choice") || mode.equals("learn") ? "1" : "Enter");
      assertThat(page.locator("#grades")).isVisible();
      assertThat(Axe.violations(page)).as(mode + ", shown").isEqualTo(List.of());
      for (int i = 0; i < 60 && !page.isVisible("#over"); i++) {
        page.keyboard().press(page.isVisible("#grades") ? "4" : "Enter");
        page.waitForTimeout(10);
        if (page.isVisible("#grades") && mode.equals("cram")) {
          page.keyboard().press("3");
        }
      }
      assertThat(page.locator("#over-title")).isFocused();
      assertThat(Axe.violations(page)).as(mode + ", over").isEqualTo(List.of());
      page.context().close();
    }
  }

  @Test
  void judgesWhatIsTypedAndChosen() {
    Page page = study("capitals", "?mode=type");
    page.keyboard().type("lma");
    page.keyboard().press("Enter");
    assertThat(page.locator("#verdict")).hasText("Right, but mind the spelling: Lima");
    page.keyboard().press("Enter");
    assertThat(page.locator("#front")).hasText("[…] is in Ecuador.");
    page.keyboard().type("Lima");
    page.keyboard().press("Enter");
    assertThat(page.locator("#verdict")).containsText("Not quite:");
    assertThat(page.locator("#grades .action")).containsText("Again");
    Page other = study("capitals", "?mode=choice");
    String options = other.innerText("#choices");
    assertThat(options).contains("Lima", "Quito", "Bogotá", "Sucre");
    reload(other);
    assertThat(other.locator("#choices")).hasText(options, ignoringSpace());
    other.click("#show");
    assertThat(other.locator("#grades .action")).containsText("Again");
  }

  @Test
  void switchesSingleKeysOff() {
    Page page = study("sample", "");
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isVisible();
    assertThat(Axe.violations(page)).isEqualTo(List.of());
    page.uncheck("[data-single-keys]");
    page.keyboard().press("Escape");
    page.keyboard().press("Space");
    page.keyboard().press("4");
    assertThat(page.locator("#grades")).isVisible();
    reload(page);
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isHidden();
  }

  @Test
  void choosesByMenuAndKeepsTheChoiceInTheAddress() {
    Page page = study("sample", "");
    page.keyboard().press("o");
    assertThat(Axe.violations(page)).isEqualTo(List.of());
    page.selectOption("[name=mode]", "cram");
    page.evaluate(
        """
        document.querySelector('[name=newPerDay]').value = ''; // out of sight
        document.dispatchEvent(new Event('visibilitychange'));
        new Promise((resolve) => setTimeout(resolve, 200))""");
    page.selectOption("[name=topic]", "sequences-time");
    page.click("#options .action");
    assertAsked(page, "What is a recurrent neural network (RNN)?", "0 0 1");
    assertThat(page.inputValue("[name=newPerDay]")).isEqualTo("20");
    assertThat(page.evaluate(SETTINGS)).isNull();
    assertThat(page.url()).endsWith("study/index.html?topic=sequences-time&mode=cram");
    page.keyboard().press("Space");
    assertThat(page.locator("#grades button:visible")).hasText(new String[] {"Again", "Good"});
  }

  /** What is kept of settings; another tab may have changed what this one did not. */
  private static final String SETTINGS =
      """
      new Promise((resolve) => {
        const open = indexedDB.open('glossdeck', 1);
        open.onsuccess = () => {
          const kept = open.result.transaction(['settings']).objectStore('settings').get('study');
          kept.onsuccess = () => resolve(kept.result ?? null);
        };
      })""";

  @Test
  void studiesWhatTheAddressSaysAlsoAfterAReload() {
    assertAsked(study("sample", "?topic=first-steps#softmax.1"), SOFTMAX, "2 0 0");
    assertAsked(study("sample", "?topic=unknown"), PERCEPTRON, "4 0 0");
    assertAsked(study("sample", "?tag=models"), PERCEPTRON, "1 0 0");
    assertAsked(study("sample", "?search=pastry"), "What is an éclair?", "1 0 0");
  }

  @Test
  void studiesAllDecksOnOnePage() {
    Page page = browser.page(ColorScheme.LIGHT, true);
    for (String chosen :
        List.of(
            "? 14 What is a perceptron?",
            "?topic=sample/first-steps 2 What is a perceptron?",
            "?topic=ar/ 1 شبكة",
            "?topic=elements 2 What is water",
            "?tag=history 1 What is a perceptron?",
            "?search=capital%20Peru 1 Capital of Peru?")) {
      String[] parts = chosen.split(" ", 3);
      open(page, ".", parts[0]);
      for (int i = 0; i < 2; i++) {
        assertThat(page.locator("#fresh")).hasText(parts[1]);
        assertThat(page.locator("#front")).containsText(parts[2]);
        reload(page);
      }
    }
    open(page, ".", "?topic=ar/");
    assertThat(page.locator("#front")).hasAttribute("dir", "rtl");
    answer(page, "4");
    awaitKept(page, "1 reviews, ar 1");
    open(page, "ar", "");
    assertThat(page.locator("#fresh")).hasText("0");
    open(page, ".", "");
    page.keyboard().press("o");
    assertThat(Axe.violations(page)).isEqualTo(List.of());
    page.selectOption("[name=topic]", "capitals/");
    page.keyboard().press("Escape");
    assertAsked(page, "Capital of Peru?", "4 0 0");
    assertThat(page.url()).endsWith("study/index.html?topic=capitals%2F");
  }

  @Test
  void goesTheOtherWayWhereWritingDoes() {
    Page page = study("ar", "");
    assertThat(page.locator("#undo svg")).hasCSS("scale", "-1 1");
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator("#back")).hasText("نموذج");
    assertThat(page.evaluate("getComputedStyle(document.getElementById('back')).direction"))
        .isEqualTo("rtl");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowRight");
    assertAsked(page, "شبكة", "1 0 0");
  }

  @Test
  void studiesEachSideInItsLanguage() {
    Page page = study("vocabulary", "");
    String language = "['front', 'back'].map(id => document.getElementById(id).lang).join(' ')";
    page.keyboard().press("Space");
    assertThat(page.evaluate(language)).isEqualTo("ar fr");
    assertThat(page.evaluate("getComputedStyle(document.getElementById('front')).direction"))
        .isEqualTo("rtl");
    assertThat(page.getAttribute("#back dd", "lang")).isEqualTo("de");
  }

  @Test
  void leadsToTheNotesOfTheCardThatIsStudied() {
    Page page = study("rich", "");
    page.keyboard().press("Space");
    page.click("#back sup.mark a >> nth=0");
    page.waitForSelector("#back li:target");
    assertThat(page.evaluate("new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"))
        .isEqualTo(page.evaluate("document.querySelectorAll('[id]').length"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"360 640", "640 360"})
  void hasItsNextActionInSightOnEveryCard(String size) {
    int[] sides = List.of(size.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
    for (String mode : List.of("flip", "type", "choice")) {
      Page page = browser.page(ColorScheme.LIGHT, true);
      page.setViewportSize(sides[0], sides[1]);
      open(page, "neural-networks", "?mode=" + mode);
      assertThat(page.evaluate(ACTIONS_OUT_OF_SIGHT)).as(mode).isEqualTo(List.of());
      page.context().close();
    }
  }

  /** Goes through all cards; those whose buttons are not within the window, or too small. */
  private static final String ACTIONS_OUT_OF_SIGHT =
      """
      (() => {
        const hidden = [];
        const look = (selector) => {
          for (const button of document.querySelectorAll(selector)) {
            const { top, bottom, left, right, height } = button.getBoundingClientRect();
            if (button.checkVisibility() && (top < 0 || bottom > innerHeight || left < 0
                || right > innerWidth || height < 44)) {
              hidden.push(document.getElementById('front').textContent + ': ' + button.textContent);
            }
          }
        };
        let cards = 0;
        for (; cards < 500; cards++) {
          if (document.getElementById('stage').hidden) {
            document.getElementById('allow').click();
          }
          if (document.getElementById('stage').hidden) {
            break;
          }
          look('#show, #typed');
          document.getElementById('show').click();
          look('#grades button');
          document.querySelector('#grades [data-grade="4"]').click();
        }
        return cards > 100 ? hidden : ['only ' + cards];
      })()""";

  @Test
  void showsAtATapAndGoesOnAtASwipe() {
    Page page = study("sample", "");
    page.tap("#front");
    assertThat(page.locator("#back")).not().isEmpty();
    swipe(page, 300, 100, 2);
    assertThat(page.locator("#front")).hasText(PERCEPTRON);
    swipe(page, 300, 100, 1);
    assertAsked(page, SOFTMAX, "3 1 0");
    swipe(page, 100, 300, 1);
    assertAsked(page, PERCEPTRON, "4 0 0");
  }

  private static void swipe(Page page, int from, int to, int fingers) {
    page.evaluate(
        """
        ([from, to, fingers]) => {
          const send = (type, x) => document.getElementById('stage').dispatchEvent(
              new PointerEvent(type, {clientX: x, clientY: 400, pointerType: 'touch', bubbles: true}));
          for (let i = 0; i < fingers; i++) { send('pointerdown', from); }
          send('pointerup', to);
        }""",
        List.of(from, to, fingers));
  }

  private static com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions
      ignoringSpace() {
    return new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
        .setUseInnerText(true);
  }

  private static Page study(String deck, String query) {
    Page page = browser.page(ColorScheme.LIGHT, true);
    open(page, deck, query);
    return page;
  }

  private static void open(Page page, String deck, String query) {
    StudySteps.open(page, folder.resolve(deck), query);
  }
}
