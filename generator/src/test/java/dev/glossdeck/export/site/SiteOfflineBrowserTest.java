package dev.glossdeck.export.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The site on a server, in a subfolder, and then without one. */
final class SiteOfflineBrowserTest {
  private static final String FOLDER = "/decks/";
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "js", "text/javascript", "css", "text/css");

  private final AtomicReference<MemoryOutput> site = new AtomicReference<>();

  @Test
  void isThereWithoutANetworkAfterOneVisit() throws IOException {
    site.set(Sites.of(Sites.sample()));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    String root = "http://localhost:" + server.getAddress().getPort() + FOLDER;
    try (Browser browser = Browser.start()) {
      Page page = browser.page(ColorScheme.LIGHT, true);
      page.navigate(root + "index.html");
      page.evaluate(
          """
          navigator.serviceWorker.ready.then(({active}) => active.state === 'activated'
              || new Promise((resolve) => active.addEventListener('statechange', resolve)))
              .then(() => 0)""");
      assertThat(page.getAttribute("link[rel=manifest]", "href")).endsWith("manifest.webmanifest");

      server.stop(0);
      page.context().setOffline(true);
      for (String path : site.get().files().keySet()) {
        if (path.endsWith(".html")) {
          page.navigate(root + path);
          assertThat(page.locator("h1")).hasCount(1);
        }
      }
      page.navigate(root + "study/index.html?mode=choice");
      page.waitForSelector("#stage:not([hidden])");
      page.navigate(root);
      assertThat(page.locator("h1")).hasCount(1);
    } finally {
      server.stop(0);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(FOLDER.length());
    byte[] bytes = site.get().files().get(path.isEmpty() ? "index.html" : path);
    String ending = path.substring(path.lastIndexOf('.') + 1);
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    exchange.sendResponseHeaders(bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
