package dev.glossdeck.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Tells open pages what has become of the site, by server-sent events (HTML standard, 9.2). Each
 * event has the number of the build that the site shows, so that a page that was away knows whether
 * it is old.
 */
final class PageEvents {
  /** The interval of writes to an idle page, by which one that is gone is noticed. */
  private static final long PULSE_MS = 15_000;

  /** No server begins where another one stopped, whose pages may still be open. */
  private long builds = System.nanoTime();

  private String problem = "";
  private long changes;
  private boolean isClosed;

  /** The number of the build that the site shows. */
  synchronized long build() {
    return builds;
  }

  /** The site has changed, and nothing is wrong. */
  synchronized void built() {
    builds++;
    problem = "";
    changes++;
    notifyAll();
  }

  /** The site has not changed, and why. */
  synchronized void failed(String lines) {
    problem = lines;
    changes++;
    notifyAll();
  }

  /** Ends the streams of all pages. */
  synchronized void close() {
    isClosed = true;
    notifyAll();
  }

  /** Keeps a page informed until it is gone. */
  void join(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream page = exchange.getResponseBody();
    long seen = -1;
    try {
      while (seen != Long.MAX_VALUE) {
        page.write(event().getBytes(StandardCharsets.UTF_8));
        page.flush();
        seen = news(seen);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized String event() {
    String data = problem.lines().map(line -> "data: " + line).collect(Collectors.joining("\n"));
    String kind = problem.isEmpty() ? "built" : "failed";
    return "event: " + kind + "\nid: " + builds + "\n" + (data.isEmpty() ? "data:" : data) + "\n\n";
  }

  /** Waits for a change; the largest number ends the stream. */
  @SuppressWarnings("WaitNotInLoop") // Whoever wakes too early sends a pulse, nothing more.
  private synchronized long news(long seen) throws InterruptedException {
    long first = seen < 0 ? changes : seen;
    if (changes == first && !isClosed) {
      wait(PULSE_MS);
    }
    return isClosed ? Long.MAX_VALUE : changes;
  }
}
