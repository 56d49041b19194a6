package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An installed Chromium that opens pages from a disk and remembers what it asked for and complained
 * about.
 */
public final class Browser implements AutoCloseable {
  private static final List<Path> PROGRAMS =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .toList();

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private Browser(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /** Starts it. Without one the test is skipped, except in CI, where it fails. */
  public static Browser start() {
    return PROGRAMS.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .map(Browser::new)
        .orElseGet(Browser::missing);
  }

  private static Browser missing() {
    String message = "no browser among " + PROGRAMS + " (install Chromium)";
    return System.getenv("CI") == null ? abort(message) : fail(message);
  }

  /** A page in a window of its own, in a theme, with or without scripts, on a device to touch. */
  public Page page(ColorScheme theme, boolean scripts) {
    return page(
        browser.newContext(
            inTheme(theme)
                .setHasTouch(true)
                .setJavaScriptEnabled(scripts)
                .setViewportSize(390, 800)));
  }

  /** A page on a device with a mouse. */
  Page pageWithMouse() {
    return page(browser.newContext(inTheme(ColorScheme.LIGHT)));
  }

  private static NewContextOptions inTheme(ColorScheme theme) {
    // What fades in has colours in between for a moment.
    return new NewContextOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE);
  }

  /** Another page of a reader, who sees what that one's others have kept. */
  Page page(BrowserContext context) {
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(complaints::add);
    page.onRequest(request -> requests.add(request.url()));
    return page;
  }

  /** Writes a site to a disk. */
  static void write(MemoryOutput site, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Fails if a page asked for anything but files or a script wrote to the console. */
  void checkQuiet() {
    assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith("file:///"));
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
