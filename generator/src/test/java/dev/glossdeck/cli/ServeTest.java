package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server lives on while the settings of its site are broken, and says so on its pages. */
class ServeTest extends ToolFixture {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  private final HttpClient browser = HttpClient.newHttpClient();
  private Thread tool;

  @BeforeEach
  void serve() throws Exception {
    settings("decks: plants.txt\nsite-title: First\nport: 0\n");
    tool = new Thread(() -> run("serve", "--settings", path("glossdeck.yaml")));
    tool.start();
    await("cards/root.html", "below the ground");
  }

  @AfterEach
  void stop() throws InterruptedException {
    tool.interrupt();
    tool.join();
  }

  @Test
  void showsThatItsSettingsAreBrokenOverTheLastGoodSite() throws Exception {
    String address = address();
    settings("decks: plants.txt\nsite-titel: Second\n");
    await("_glossdeck/events", "event: failed", "glossdeck.yaml:2:1: error: ", "\"site-title\"");
    assertThat(get("cards/root.html")).contains("below the ground");
    settings("decks: plants.txt\nlayout: nested-what\n");
    await("_glossdeck/events", "event: failed", "glossdeck.yaml:2:9: error: ");
    settings("site-title: Cards #1\nport: 1\ndecks: plants.txt\n");
    await("_glossdeck/events", "event: built");
    assertThat(err.toString())
        .contains("glossdeck.yaml:1:19: warning: ")
        .contains("glossdeck.yaml:2:7: warning: the port counts from the next start on");
    Files.delete(temp.resolve("glossdeck.yaml"));
    await("_glossdeck/events", "event: failed", "glossdeck.yaml:1:1: error: the settings are gone");
    write("trees.txt", "What is an oak?|It bears acorns\n");
    settings("decks: [plants.txt, trees.txt]\nsite-title: Third\n");
    await("_glossdeck/events", "event: built");
    assertThat(get("trees/cards/oak.html")).contains("It bears acorns");
    assertThat(address()).isEqualTo(address);
    assertThat(err.toString()).contains("glossdeck.yaml:2:1: error: ");
  }

  @Test
  void endsWithSettingsThatWereWrittenInTwoSteps() throws Exception {
    settings("decks: plants.txt\nsite-title: Se");
    Thread.sleep(1);
    settings("decks: [plants.txt, trees.txt]\nsite-title: Second\n");
    write("trees.txt", "What is an oak?|It bears acorns\n");
    await("trees/cards/oak.html", "It bears acorns");
  }

  private void settings(String text) throws IOException {
    write("glossdeck.yaml", text);
  }

  private String address() {
    return ADDRESS.matcher(out.toString()).results().map(MatchResult::group).findFirst().orElse("");
  }

  /** Waits until a page has some words. */
  private void await(String path, String... words) throws Exception {
    long end = System.nanoTime() + LONGEST.toNanos();
    String page = "";
    while (!Stream.of(words).allMatch(page::contains)) {
      assertThat(System.nanoTime()).as(page + "\n" + err).isLessThan(end);
      Thread.sleep(50);
      page = address().isEmpty() ? "" : get(path);
    }
  }

  /** A page, or the first event of a stream. */
  private String get(String path) throws Exception {
    URI address = URI.create(address() + path);
    HttpRequest request = HttpRequest.newBuilder(address).build();
    if (!path.endsWith("events")) {
      return browser.send(request, BodyHandlers.ofString()).body();
    }
    StringBuilder event = new StringBuilder();
    try (Stream<String> lines = browser.send(request, BodyHandlers.ofLines()).body()) {
      lines.takeWhile(line -> !line.isEmpty()).forEach(line -> event.append(line).append('\n'));
    }
    return event.toString();
  }
}
