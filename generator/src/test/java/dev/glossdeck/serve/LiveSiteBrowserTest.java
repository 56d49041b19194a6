package dev.glossdeck.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.glossdeck.export.site.Browser;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.OutputOptions;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees in a browser that stays open: edit, break, mend, rename, delete. */
class LiveSiteBrowserTest {
  private static final int FAR_DOWN = 400;
  private static final double SLOW_MACHINE_MS = 60_000;

  @TempDir Path temp;

  @Test
  void showsEachStepOfAnAuthor() throws Exception {
    write("plants.txt", "What is a root?|" + "The part below the ground. ".repeat(200) + "\n");
    try (SiteServer server = SiteServer.start(0);
        Browser browser = Browser.start()) {
      Thread work = new Thread(() -> run(server), "author");
      work.start();
      Page page = browser.page(ColorScheme.LIGHT, true);
      page.setDefaultTimeout(SLOW_MACHINE_MS);
      open(page, server.address() + "cards/root.html");

      page.evaluate("scrollTo(0, " + FAR_DOWN + ")");
      write("plants.txt", "What is a root?|" + "It drinks. ".repeat(400) + "\n");
      waitFor(page.locator("main").getByText("It drinks."));
      assertThat((int) page.evaluate("Math.round(scrollY)")).isEqualTo(FAR_DOWN);

      write("plants.txt", "no bar\n");
      waitFor(page.locator("[role=alert]").getByText("plants.txt:1:7: error: "));
      waitFor(page.locator("main").getByText("It drinks."));

      write("plants.txt", "What is a root?|It holds.\n");
      waitFor(page.locator("main").getByText("It holds."));
      assertThat(page.locator("[role=alert]")).hasCount(0);

      Files.move(temp.resolve("plants.txt"), temp.resolve("green.txt"));
      write("animals.txt", "What is a fox?|A canine\n");
      waitFor(page.getByText("There is no such page."));
      page.navigate(server.address());
      waitFor(page.getByText("Animals").first());

      Files.delete(temp.resolve("animals.txt"));
      waitFor(page.locator("h1").getByText("Green"));
      // No worker keeps what was shown for the time without a network.
      assertThat(page.evaluate("navigator.serviceWorker.controller")).isNull();
      work.interrupt();
      work.join();
    }
  }

  /** The first build may not be done when the first page is asked for. */
  private static void open(Page page, String address) {
    page.navigate(address);
    waitFor(page.locator("main").getByText("The part below the ground."));
  }

  private static void waitFor(Locator shown) {
    shown.first().waitFor();
  }

  private void run(SiteServer server) {
    BuildOptions options =
        new BuildOptions(
            List.of(temp),
            Path.of(""),
            Set.of("site"),
            Optional.empty(),
            ReadOptions.NONE,
            OutputOptions.USUAL,
            Optional.empty(),
            false,
            Set.of(),
            true);
    try {
      new LiveSite(options, FileChange.of(temp.resolve("none.yaml")), server, result -> {}).run();
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(temp.resolve(name), text);
  }
}
