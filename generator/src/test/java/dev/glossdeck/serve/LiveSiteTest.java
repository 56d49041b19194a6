package dev.glossdeck.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.BuildResult.Outcome;
import dev.glossdeck.publish.OutputOptions;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author's work in front of a browser: edit, break, mend, delete, rename. */
class LiveSiteTest {
  private final BlockingQueue<BuildResult> results = new LinkedBlockingQueue<>();
  private final HttpClient browser = HttpClient.newHttpClient();

  @TempDir Path temp;
  private SiteServer server;
  private Thread work;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    write("plants.txt", "What is a root?|The part below the ground\n");
    BuildOptions options =
        new BuildOptions(
            List.of(temp.resolve("decks")),
            Path.of(""),
            Set.of("site"),
            Optional.empty(),
            ReadOptions.NONE,
            OutputOptions.USUAL,
            Optional.empty(),
            false,
            Set.of(),
            true);
    server = SiteServer.start(0);
    FileChange settings = FileChange.of(temp.resolve("glossdeck.yaml"));
    LiveSite site = new LiveSite(options, settings, server, results::add);
    work =
        new Thread(
            () -> {
              try {
                site.run();
              } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    work.start();
    assertThat(next()).isEqualTo(Outcome.DONE);
  }

  @AfterEach
  void stop() throws InterruptedException {
    work.interrupt();
    work.join();
    server.close();
  }

  @Test
  void followsEditsAndKeepsTheLastGoodSiteWhileADeckIsBroken() throws Exception {
    assertThat(page("cards/root.html")).contains("below the ground", "/_glossdeck/reload.js");
    write("plants.txt", "What is a root?|It holds the plant\n");
    assertThat(next()).isEqualTo(Outcome.DONE);
    assertThat(page("cards/root.html")).contains("It holds the plant");
    write("plants.txt", "no bar\n");
    assertThat(next()).isEqualTo(Outcome.WRONG_DECK);
    assertThat(page("cards/root.html")).contains("It holds the plant");
    assertThat(firstEvent()).startsWith("event: failed\n").contains("plants.txt:1:7: error: ");
    write("plants.txt", "What is a stem?|It stands\n");
    assertThat(next()).isEqualTo(Outcome.DONE);
    assertThat(get("cards/root.html").statusCode()).isEqualTo(404);
    assertThat(firstEvent()).startsWith("event: built\n");
  }

  @Test
  void followsNewRenamedAndDeletedFiles() throws Exception {
    write("animals.txt", "What is a fox?|A canine\n");
    assertThat(next()).isEqualTo(Outcome.DONE);
    assertThat(page("animals/cards/fox.html")).contains("A canine");
    Files.move(temp.resolve("decks/animals.txt"), temp.resolve("decks/beasts.txt"));
    assertThat(next()).isEqualTo(Outcome.DONE);
    assertThat(page("beasts/cards/fox.html")).contains("A canine");
    assertThat(get("animals/cards/fox.html").statusCode()).isEqualTo(404);
    Files.delete(temp.resolve("decks/beasts.txt"));
    assertThat(next()).isEqualTo(Outcome.DONE);
    assertThat(page("cards/root.html")).contains("below the ground");
  }

  @Test
  void doesNotFollowWhatOtherProgramsWriteBesideTheDecks() throws Exception {
    for (String name : List.of("build.log", "out", ".plants.txt.swp", "plants.txt~", "~$a.xlsx")) {
      write(name, "some lines\n");
    }
    assertThat(results.poll(1, TimeUnit.SECONDS)).isNull();
    write("root.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    assertThat(next()).isEqualTo(Outcome.DONE);
  }

  @Test
  void endsWhenTheSettingsChange() throws Exception {
    Files.writeString(temp.resolve("glossdeck.yaml"), "only: site\n");
    work.join(TimeUnit.SECONDS.toMillis(30));
    assertThat(work.isAlive()).isFalse();
  }

  @Test
  void servesNothingElseAndNobodyElse() throws Exception {
    assertThat(get("").headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(get("cards").headers().firstValue("Location")).hasValue("/cards/");
    assertThat(raw("/../decks/plants.txt", "localhost")).startsWith("HTTP/1.1 404 ");
    assertThat(raw("/%2e%2e/decks/plants.txt", "localhost")).startsWith("HTTP/1.1 404 ");
    assertThat(raw("/.glossdeck-manifest", "localhost")).startsWith("HTTP/1.1 404 ");
    assertThat(raw("/index.html", "example.org")).startsWith("HTTP/1.1 403 ");
    assertThat(raw("/index.html", "localhost:99")).startsWith("HTTP/1.1 200 ");
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve("decks").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome next() throws InterruptedException {
    BuildResult result = results.poll(60, TimeUnit.SECONDS);
    assertThat(result).as("a build within a minute").isNotNull();
    return result.outcome();
  }

  private String page(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create(server.address() + path);
    return browser.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private String firstEvent() throws Exception {
    URI address = URI.create(server.address() + "_glossdeck/events");
    try (InputStream events =
        browser
            .send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream())
            .body()) {
      StringBuilder event = new StringBuilder();
      while (event.indexOf("\n\n") < 0) {
        event.append((char) events.read());
      }
      return event.toString();
    }
  }

  /** The answer to a request that a browser would not make. */
  private String raw(String path, String host) throws IOException {
    URI address = URI.create(server.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
