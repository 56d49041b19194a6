package dev.glossdeck.export.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.glossdeck.export.site.StudySteps.awaitKept;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.glossdeck.publish.Build;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.OutputOptions;
import dev.glossdeck.publish.Stamp;
import dev.glossdeck.publish.StampOptions;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is learnt of a deck stays while its author corrects, reorders and, with a lock, rewords it.
 */
final class SiteStudyEditionsBrowserTest {
  private static final int EDITIONS = 20;
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> WORDINGS =
      List.of(
          "What does the word %s mean?",
          "What does the word “%s” mean here?", "And what does the word %s mean?");

  /** A note in the data of the site: a card's key, and the number of its word. */
  private static final Pattern NOTE =
      Pattern.compile("\"cards\":\\[\"([^\"]+)\"\\].*?word \\D?w(\\d+)\\b");

  private static final String REPETITIONS =
      """
      new Promise((resolve) => {
        const open = indexedDB.open('glossdeck', 1);
        open.onsuccess = () => {
          const cards = open.result.transaction(['cards']).objectStore('cards').getAll();
          cards.onsuccess = () => resolve(Object.fromEntries(
              cards.result.map((card) => [card.id.split('/')[1], card.reps])));
        };
      })""";

  private static final String ALLOW_ALL_NEW_CARDS =
      """
      new Promise((resolve) => {
        const open = indexedDB.open('glossdeck', 1);
        open.onsuccess = () => {
          const stores = open.result.transaction(['settings'], 'readwrite');
          stores.objectStore('settings').put({newPerDay: 999}, 'study');
          stores.oncomplete = () => resolve(0);
        };
      })""";

  @TempDir private Path folder;
  private final Random random = new Random(16);
  private final List<Draft> drafts = new ArrayList<>();

  /** A note while it is edited. */
  private static final class Draft {
    private final int number;
    private int wording;
    private int correction;

    Draft(int number) {
      this.number = number;
    }

    String markdown() {
      String question = WORDINGS.get(wording % WORDINGS.size()).formatted("w" + number);
      return "## " + question + "\n\nMeaning " + number + " (" + correction + ").\n\n";
    }
  }

  @Test
  void keepsEveryHistoryThroughTwentyRandomEditions() throws IOException {
    for (int i = 0; i < 8; i++) {
      drafts.add(new Draft(i));
    }
    Map<Integer, Integer> learnt = new TreeMap<>();
    try (Browser browser = Browser.start()) {
      Page page = browser.page(ColorScheme.LIGHT, true);
      for (int edition = 0; edition < EDITIONS; edition++) {
        publish(edition);
        open(page);
        if (edition == 0) {
          page.evaluate(ALLOW_ALL_NEW_CARDS);
          open(page);
        }
        assertThat(repetitions(page)).as("edition %s", edition).isEqualTo(learnt);
        assertThat(page.locator("#fresh")).hasText(Integer.toString(drafts.size() - learnt.size()));
        learn(page, learnt);
        edit();
      }
      browser.checkQuiet();
    }
    assertThat(learnt).hasSize(EDITIONS);
    assertThat(drafts).anyMatch(draft -> draft.wording > 1 && learnt.containsKey(draft.number));
  }

  /** Answers the card that is asked. */
  private static void learn(Page page, Map<Integer, Integer> learnt) {
    Matcher word = Pattern.compile("w(\\d+)").matcher(page.innerText("#front"));
    assertThat(word.find()).isTrue();
    page.keyboard().press("Space");
    page.keyboard().press("4");
    learnt.merge(Integer.parseInt(word.group(1)), 1, Integer::sum);
    awaitKept(page, learnt.values().stream().mapToInt(Integer::intValue).sum() + " reviews");
  }

  /** Some wordings, some other answers, another order, and a new card. */
  private void edit() {
    Collections.shuffle(drafts, random);
    drafts.get(0).wording++;
    drafts.get(1).wording++;
    drafts.get(2).correction++;
    drafts.get(3).correction++;
    drafts.add(random.nextInt(drafts.size()), new Draft(drafts.size()));
  }

  private void publish(int edition) throws IOException {
    StringBuilder text = new StringBuilder("---\ntitle: Words\n---\n\n");
    drafts.forEach(draft -> text.append(draft.markdown()));
    List<Path> decks = List.of(folder.resolve("words.md"));
    Files.writeString(decks.get(0), text);
    Optional<Instant> time = Optional.of(START.plusSeconds(edition * 86_400L));
    StampOptions stamp =
        new StampOptions(decks, ReadOptions.NONE, time, Map.of(), Set.of(), false, false);
    assertThat(new Stamp(stamp).run().outcome()).isEqualTo(BuildResult.Outcome.DONE);
    BuildOptions build =
        new BuildOptions(
            decks,
            folder.resolve("site"),
            Set.of("site"),
            time,
            ReadOptions.NONE,
            OutputOptions.USUAL,
            Optional.empty(),
            true,
            Set.of(),
            false);
    BuildResult result = new Build(build, step -> {}).run();
    assertThat(result.outcome()).as("%s", result.diagnostics()).isEqualTo(BuildResult.Outcome.DONE);
  }

  private void open(Page page) {
    StudySteps.open(page, folder.resolve("site"), "");
  }

  /** How often each word was answered, of those that are in the deck under their key. */
  private Map<Integer, Integer> repetitions(Page page) throws IOException {
    Map<?, ?> kept = (Map<?, ?>) page.evaluate(REPETITIONS);
    Map<Integer, Integer> repetitions = new TreeMap<>();
    Matcher notes = NOTE.matcher(Files.readString(folder.resolve("site/deck.json")));
    int found = 0;
    while (notes.find()) {
      found++;
      Object times = kept.get(notes.group(1));
      if (times != null) {
        repetitions.put(Integer.parseInt(notes.group(2)), (Integer) times);
      }
    }
    assertThat(found).isEqualTo(drafts.size());
    return repetitions;
  }
}
