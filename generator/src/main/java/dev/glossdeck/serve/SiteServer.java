package dev.glossdeck.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.glossdeck.diagnostic.Diagnostic;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Serves a site to browsers of this machine. Requests for another host are refused, so that no page
 * from elsewhere reads it under a name of its own (DNS rebinding).
 */
public final class SiteServer implements Closeable {
  private static final String OWN = "/_glossdeck/";
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final HttpServer server;
  private final ExecutorService threads;
  private final ServedSite site = new ServedSite();
  private final PageEvents events = new PageEvents();
  private final byte[] script;

  private SiteServer(HttpServer server) throws IOException {
    this.server = server;
    this.script = script();
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "serve");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Starts a server.
   *
   * @param port the port to take, another one if that is taken; 0 for any
   * @return the running server
   * @throws IOException if it cannot be started
   */
  public static SiteServer start(int port) throws IOException {
    // Else the last packet of an answer waits for the browser's acknowledgement of the one before.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    SiteServer server = new SiteServer(bind(port));
    server.server.createContext("/", server::handle);
    server.server.setExecutor(server.threads);
    server.server.start();
    return server;
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(LOOPBACK);
    try {
      return HttpServer.create(new InetSocketAddress(loopback, port), 0);
    } catch (BindException e) {
      return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    }
  }

  private static byte[] script() throws IOException {
    try (InputStream in = SiteServer.class.getResourceAsStream("reload.js")) {
      return in.readAllBytes();
    }
  }

  /** The address of the site, with a slash at its end. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Shows another build, and tells all open pages. */
  void show(LiveFiles files) {
    site.show(files);
    events.built();
  }

  /**
   * Shows over all open pages why the site has not changed.
   *
   * @param problems the diagnostics to show, at least one
   */
  public void show(List<Diagnostic> problems) {
    events.failed(problems.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
      boolean isRead = Set.of("GET", "HEAD").contains(exchange.getRequestMethod());
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      if (!HOSTS.contains(host.replaceFirst(":\\d+$", ""))) {
        send(exchange, ServedFile.text(403, "This server answers for this machine only.\n"));
      } else if (!isRead) {
        send(exchange, ServedFile.text(405, "This server is for reading.\n"));
      } else if (path.equals(OWN + "events")) {
        events.join(exchange);
      } else if (path.equals(OWN + "reload.js")) {
        send(exchange, new ServedFile(200, "text/javascript; charset=utf-8", script));
      } else {
        send(exchange, site.find(path, events.build()));
      }
    }
  }

  private static void send(HttpExchange exchange, ServedFile file) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", file.type());
    if (file.status() == ServedFile.MOVED) {
      exchange
          .getResponseHeaders()
          .set("Location", new String(file.content(), StandardCharsets.US_ASCII));
    }
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(
        file.status(), isHead || file.content().length == 0 ? -1 : file.content().length);
    if (!isHead && file.content().length > 0) {
      exchange.getResponseBody().write(file.content());
    }
  }

  @Override
  public void close() {
    events.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
