package dev.glossdeck.export.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.glossdeck.deck.Note;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The site on a server, in a subfolder, and then without one. */
final class SiteOfflineBrowserTest {
  private static final String FOLDER = "/decks/";
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "js", "text/javascript", "css", "text/css");

  private static final String ACTIVE =
      """
      navigator.serviceWorker.ready.then(({active}) => active.state === 'activated'
          || new Promise((resolve) => active.addEventListener('statechange', resolve)))
          .then(() => 0)""";

  /** What the server gives; nothing while it is down. */
  private final AtomicReference<Optional<MemoryOutput>> site =
      new AtomicReference<>(Optional.empty());

  private HttpServer server;

  /** Whether it takes the endings from the addresses of pages, as some hosts do. */
  private volatile boolean hidesEndings;

  private Browser browser;
  private Page page;
  private String root;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    root = "http://localhost:" + server.getAddress().getPort() + FOLDER;
    browser = Browser.start();
    page = browser.page(ColorScheme.LIGHT, true);
  }

  @AfterEach
  void stop() {
    server.stop(0);
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void isThereWithoutANetworkAfterOneVisit() throws IOException {
    hidesEndings = true;
    MemoryOutput edition = Sites.of(Sites.sample());
    publish(edition);
    visit("index.html");
    assertThat(page.getAttribute("link[rel=manifest]", "href")).endsWith("manifest.webmanifest");

    goOffline();
    for (String path : edition.files().keySet()) {
      if (path.endsWith(".html") && !path.equals(DeckPaths.NOT_FOUND)) {
        page.navigate(root + path);
        assertThat(page.locator("h1")).hasCount(1);
      }
    }
    page.navigate(root + "study/index.html?mode=choice");
    page.waitForSelector("#stage:not([hidden])");
    page.navigate(root);
    assertThat(page.locator("h1")).hasCount(1);
  }

  @Test
  void tellsWhoeverStudiesAnOldEditionOfTheNewOne() throws IOException {
    publish(Sites.of(Sites.sample()));
    visit("index.html");
    goOffline();
    page.navigate(root + "study/index.html");
    page.click("#show");
    page.click("#grades [data-grade='4']");
    assertThat(page.locator("#fresh")).hasText("3");

    List<Note> notes = new ArrayList<>(Sites.sample().notes());
    notes.add(0, Sites.note("What is new?", "This."));
    publish(Sites.of(Sites.deck("sample", notes.toArray(Note[]::new))));
    page.context().setOffline(false);
    assertThat(page.locator(".edition[role=status]")).containsText("There is a new edition");
    assertThat(Axe.violations(page)).isEqualTo(List.of());
    assertThat(page.locator("#fresh")).hasText("3");

    page.click(".edition button >> nth=0");
    assertThat(page.locator("#front")).hasText("What is new?");
    assertThat(page.locator("#fresh")).hasText("4");
    assertThat(page.locator(".edition")).hasCount(0);
  }

  @Test
  void tellsOnceOfANewEditionThatWasFoundBeforeThePageListened() throws IOException {
    publish(Sites.of(Sites.sample()));
    visit("index.html");
    Page other = browser.page(page.context());
    other.navigate(root + "index.html");
    publish(Sites.of(Sites.titled("Second", Sites.sample())));
    other.evaluate(
        """
        navigator.serviceWorker.getRegistration().then(async (registration) => {
          await registration.update();
          while (registration.waiting === null) {
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
          return 0;
        })""");
    page.navigate(root + "glossary/index.html");
    assertThat(page.locator(".edition button")).hasCount(2);
    page.click(".edition button >> nth=1");
    assertThat(page.locator(".edition")).hasCount(0);
    page.navigate(root + "index.html");
    page.evaluate("new Promise((resolve) => setTimeout(resolve, 500))");
    assertThat(page.locator(".edition")).hasCount(0);
  }

  private void publish(MemoryOutput edition) {
    site.set(Optional.of(edition));
  }

  /** Opens a page, and waits until the worker has taken over. */
  private void visit(String path) {
    page.navigate(root + path);
    page.evaluate(ACTIVE);
  }

  /** The server is down as well, for a browser without network lets its workers reach it. */
  private void goOffline() {
    site.set(Optional.empty());
    page.context().setOffline(true);
  }

  private void answer(HttpExchange exchange) throws IOException {
    if (site.get().isEmpty()) {
      exchange.close();
      return;
    }
    String path = exchange.getRequestURI().getPath().substring(FOLDER.length());
    if (hidesEndings && path.endsWith(".html")) {
      String shorter =
          exchange.getRequestURI().getRawPath().replaceFirst("(?<=/)index\\.html$|\\.html$", "");
      exchange.getResponseHeaders().set("Location", shorter);
      exchange.sendResponseHeaders(308, -1);
      exchange.close();
      return;
    }
    send(exchange, path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }

  private void send(HttpExchange exchange, String path) throws IOException {
    Map<String, byte[]> files = site.get().orElseThrow().files();
    String name = files.containsKey(path) ? path : path + ".html";
    byte[] bytes = files.get(name);
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean isThere = bytes != null && !name.equals(DeckPaths.NOT_FOUND);
    exchange.sendResponseHeaders(isThere ? 200 : 404, isThere ? bytes.length : -1);
    if (isThere) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
