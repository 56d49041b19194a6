package dev.glossdeck.export.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.glossdeck.export.site.StudySteps.answer;
import static dev.glossdeck.export.site.StudySteps.reload;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studying by ear, with storage switched off, and with a large deck. */
final class SiteStudyAccessBrowserTest {
  /** Notes whose cards fill one chunk at least, and four cards each. */
  private static final int SMALL = 100;

  private static final int LARGE = 4 * SMALL;

  /** Remembers what is read aloud. */
  private static final String VOICE =
      """
      self.heard = [];
      self.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
      Object.defineProperty(self, 'speechSynthesis', {value: {
        speaking: false,
        speak({lang, text}) { this.speaking = true; heard.push(`${lang}: ${text}`); },
        cancel() { if (this.speaking) { heard.push('silence'); } this.speaking = false; },
      }});""";

  /** Remembers what a screen reader would announce: what appears in a live region. */
  private static final String LISTEN =
      """
      self.announced = [];
      for (const region of document.querySelectorAll('[aria-live], [role=status]')) {
        new MutationObserver(() => {
          const text = region.textContent.trim();
          if (text !== '') { announced.push(text); }
        }).observe(region, {childList: true, characterData: true, subtree: true});
      }
      0""";

  private static final String NO_STORAGE =
      """
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(self, name, {get() { throw new DOMException('no', 'SecurityError'); }});
      }
      self.BroadcastChannel = class { constructor() { throw new DOMException('no', 'SecurityError'); } };""";

  /** Counts the records that come out of the database. */
  private static final String COUNT_RECORDS =
      """
      self.records = 0;
      for (const of of [IDBObjectStore.prototype, IDBIndex.prototype]) {
        for (const name of ['get', 'getAll']) {
          const real = of[name];
          of[name] = function (...what) {
            const request = real.apply(this, what);
            request.addEventListener('success', () => {
              const {result} = request;
              self.records += Array.isArray(result) ? result.length : result === undefined ? 0 : 1;
            });
            return request;
          };
        }
      }""";

  @TempDir private static Path folder;
  private static Browser browser;
  private Page page;

  @BeforeAll
  static void publish() throws IOException {
    browser = Browser.start();
    Browser.write(Sites.of(Sites.sample(), RichDecks.vocabulary()), folder);
    Browser.write(Sites.of(physics()), folder.resolve("physics"));
    Browser.write(Sites.of(clozes("small", SMALL)), folder.resolve("small"));
    Browser.write(Sites.of(clozes("large", LARGE)), folder.resolve("large"));
  }

  /** Answers that are formulas, of which one is wider than a phone, and a gap that hides one. */
  private static Deck physics() {
    Note speed = Sites.note("A speed is {{c1::$v = \\frac{s}{t}$}}.", "");
    return Sites.deck(
        "physics",
        Sites.note("What is energy?", "$E = mc^2$"),
        RichDecks.ofKind(NoteKind.CLOZE, speed),
        Sites.note("What is long?", "$a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 + a_8 = a$"));
  }

  private static Deck clozes(String id, int notes) {
    String gaps = "{{c1::one}} {{c2::two}} {{c3::three}} {{c4::four}}";
    return Sites.deck(
        id,
        IntStream.range(0, notes)
            .mapToObj(i -> RichDecks.ofKind(NoteKind.CLOZE, Sites.note("w" + i + " " + gaps, "")))
            .toArray(Note[]::new));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void doesNotComplain() {
    browser.checkQuiet();
    page.context().close();
  }

  @Test
  void announcesEachQuestionAndEachAnswerOnce() {
    study("sample", "");
    assertThat(page.locator("#notice")).containsText("You opened this page from a disk.");
    reload(page);
    assertThat(page.locator("#notice")).isEmpty();
    assertThat(page.locator("#show")).hasAttribute("aria-describedby", "front");
    page.evaluate(LISTEN);
    page.keyboard().press("Space");
    assertThat(page.evaluate("announced.splice(0)"))
        .isEqualTo(List.of("A single unit with a threshold."));
    page.keyboard().press("3");
    assertThat(page.evaluate("announced.splice(0)")).isEqualTo(List.of("What is softmax?"));
    assertThat(page.locator("#show")).isFocused();
    assertThat(page.getAttribute("#show", "aria-describedby")).isNull();
  }

  @Test
  void takesAwayWhatItSaysOfADiskAndSaysItAmongTheOptions() {
    study("sample", "?mode=type");
    assertThat(page.locator("#disk")).isHidden();
    assertThat(Axe.violations(page)).isEqualTo(List.of());
    page.getByRole(AriaRole.STATUS).getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("#notice")).isEmpty();
    assertThat(page.locator("#typed")).isFocused();
    reload(page);
    assertThat(page.locator("#notice")).isEmpty();
    page.click("#menu");
    assertThat(page.locator("#disk")).isVisible();
    assertThat(page.locator("#disk")).containsText("You opened this page from a disk.");
  }

  @Test
  void tellsAScreenReaderWhatThereIsInEachMode() {
    for (String mode : List.of("flip", "type", "choice", "reverse", "learn", "cram")) {
      study("sample", "?mode=" + mode);
      assertThat(unnamed()).as(mode).isEmpty();
      assertThat(nodes("heading")).as(mode).containsExactly("Study");
      page.click("#notice .press");
      assertThat(focusOrder()).as(mode).startsWith("undo", "speak", "help", "menu");
      assertThat(focusOrder().get(4)).as(mode).isIn("show", "typed", "choice");
      page.click("#show");
      assertThat(unnamed()).as(mode).isEmpty();
      assertThat(nodes("button")).as(mode).anyMatch(name -> name.startsWith("Good"));
      assertThat(page.evaluate("document.activeElement.dataset.grade")).isNotNull();
    }
  }

  @Test
  void showsFormulasToChooseAsTheyLookAndNamesThemAsTheyAreSaid() {
    study("physics", "");
    page.setViewportSize(360, 640);
    open("physics", "?mode=choice");
    assertThat(page.locator("#choices math")).hasCount(3);
    assertThat(nodes("button"))
        .anyMatch(name -> name.matches("[1-3] E = m c to the power of 2"))
        .anyMatch(name -> name.matches("[1-3] v = s over t"));
    assertThat(page.locator("#choices [tabindex='0']")).hasCount(0);
    assertThat(Axe.violations(page)).isEqualTo(List.of());
    page.click("#choices button:has(msup)");
    assertThat(page.locator("#verdict")).hasText("That is right.");
  }

  @Test
  void keepsTheWayOutOfTheOptionsInSightAboveAllOfThem() {
    study("sample", "");
    page.setViewportSize(360, 640);
    page.keyboard().press("o");
    assertThat(page.locator("[name=mode]")).isFocused();
    assertThat(nodes("heading")).containsExactly("Options", "Your progress");
    assertThat(nodes("button")).first().isEqualTo("Close");
    page.focus("#import");
    assertThat(
            page.evaluate("document.querySelector('#options .action').getBoundingClientRect().top"))
        .asString()
        .satisfies(top -> assertThat(Double.parseDouble(top)).isBetween(0.0, 100.0));
    assertThat(page.evaluate("document.getElementById('options').scrollTop")).isNotEqualTo(0);
    page.click("#options .action");
    assertThat(page.locator("#options")).isHidden();
    assertThat(page.locator("#show")).isFocused();
  }

  /** The names of all that has a role. */
  private List<String> nodes(String role) {
    List<String> names = new ArrayList<>();
    for (JsonElement element : tree()) {
      JsonObject node = element.getAsJsonObject();
      if (role.equals(value(node, "role"))) {
        names.add(value(node, "name"));
      }
    }
    return names;
  }

  /** Roles of what can be operated but has no name. */
  private List<String> unnamed() {
    List<String> operable =
        List.of("button", "link", "textbox", "combobox", "checkbox", "progressbar", "group");
    return operable.stream()
        .filter(role -> nodes(role).stream().anyMatch(String::isBlank))
        .toList();
  }

  private Iterable<JsonElement> tree() {
    return page.context()
        .newCDPSession(page)
        .send("Accessibility.getFullAXTree")
        .getAsJsonArray("nodes");
  }

  private static String value(JsonObject node, String property) {
    JsonObject holder = node.getAsJsonObject(property);
    return holder == null || !holder.has("value") ? "" : holder.get("value").getAsString();
  }

  /** Where the tabulator goes behind the way back. */
  private List<Object> focusOrder() {
    page.focus(".bar a");
    List<Object> order = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      page.keyboard().press("Tab");
      order.add(
          page.evaluate(
              "document.activeElement.id || ('choice' in document.activeElement.dataset ? 'choice' : '')"));
    }
    return order;
  }

  @Test
  void readsAloudInTheLanguageOfTheSideUntilTheNextCard() {
    page = browser.page(ColorScheme.LIGHT, true);
    page.addInitScript(VOICE);
    open("vocabulary", "");
    page.keyboard().press("v");
    page.keyboard().press("v");
    page.keyboard().press("Space");
    page.keyboard().press("v");
    page.keyboard().press("4");
    assertThat(page.evaluate("heard"))
        .isEqualTo(
            List.of(
                "ar: كلب",
                "silence",
                "fr: le chien x",
                "en: More",
                "de: Hund",
                "en: Note\nA pet",
                "silence"));
    open("sample", "#softmax.1");
    page.keyboard().press("Space");
    page.keyboard().press("v");
    assertThat(page.evaluate("heard[0]").toString())
        .startsWith("en: It makes  z  a distribution:")
        .containsPattern("p sub i = e to the power of z sub i over ∑ j e to the power of z sub j");
  }

  @Test
  void studiesWhereTheBrowserKeepsNothing() {
    page = browser.page(ColorScheme.LIGHT, true);
    page.addInitScript(NO_STORAGE);
    open("sample", "?mode=cram");
    answer(page, "3");
    open("sample", "");
    assertThat(page.locator("#notice")).containsText("This browser keeps no data here");
    answer(page, "4", "4", "4", "4");
    assertThat(page.locator("#unsafe")).containsText("This browser keeps no data here");
    assertThat(page.locator("#unsafe button")).isVisible();
  }

  @Test
  void loadsNoMoreOfALargerDeck() {
    List<Integer> ofSmall = loads("small");
    page.context().close();
    assertThat(loads("large")).isEqualTo(ofSmall);
  }

  /** Chunks that are loaded and records that are read until two cards are answered, twice. */
  private List<Integer> loads(String site) {
    page = browser.page(ColorScheme.LIGHT, true);
    page.addInitScript(COUNT_RECORDS);
    List<String> chunks = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.url().contains("/" + site + "/study/cards.")) {
            chunks.add(request.url());
          }
        });
    StudySteps.open(page, folder.resolve(site), "");
    answer(page, "4", "4");
    StudySteps.awaitKept(page, "2 reviews");
    reload(page);
    assertThat(page.locator("#fresh")).hasText("18");
    return List.of(chunks.size(), (Integer) page.evaluate("self.records"));
  }

  private void study(String deck, String query) {
    page = browser.page(ColorScheme.LIGHT, true);
    open(deck, query);
  }

  private void open(String deck, String query) {
    StudySteps.open(page, folder.resolve(deck), query);
  }
}
