package dev.glossdeck.export.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What learners do on a page to study, and what they see. */
final class StudySteps {
  /** What is kept of all cards: reviews and repetitions. */
  static final String KEPT =
      """
      new Promise((resolve) => {
        const open = indexedDB.open('glossdeck', 1);
        open.onsuccess = () => {
          const stores = open.result.transaction(['cards', 'reviews']);
          const cards = stores.objectStore('cards').getAll();
          const reviews = stores.objectStore('reviews').getAll();
          stores.oncomplete = () => resolve(`${reviews.result.length} reviews, `
              + cards.result.map((card) => `${card.id.split('/')[0]} ${card.reps}`).join(', '));
        };
      })""";

  private StudySteps() {}

  /** Question, and counts of new cards, those being learnt, and those due. */
  static void assertAsked(Page page, String question, String counts) {
    assertThat(page.locator("#front")).hasText(question);
    assertThat(page.locator("#counts b")).hasText(counts.split(" "));
    assertThat(page.locator("#back")).isEmpty();
  }

  /** Shows and grades cards one after the other. */
  static void answer(Page page, String... grades) {
    for (String grade : grades) {
      assertThat(page.locator("#show")).isVisible();
      page.keyboard().press("Enter");
      assertThat(page.locator("#grades")).isVisible();
      page.keyboard().press(grade);
    }
  }

  /** Waits until what is kept begins so. */
  static void awaitKept(Page page, String start) {
    for (int i = 0; i < 100 && !page.evaluate(KEPT).toString().startsWith(start); i++) {
      page.waitForTimeout(50);
    }
    assertThat(page.evaluate(KEPT).toString()).startsWith(start);
  }

  static void reload(Page page) {
    page.reload();
    page.waitForSelector(":is(#stage, #over):not([hidden])");
  }

  /** Opens the page to study of a site's or deck's folder. */
  static void open(Page page, Path folder, String query) {
    page.navigate(folder.toUri().resolve("study/index.html") + query);
    page.waitForSelector(":is(#stage, #over):not([hidden])");
  }
}
