package dev.glossdeck.cli;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.serve.SiteServer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A server that goes on while the settings of what it shows are read again. */
final class KeptServer {
  private Optional<SiteServer> running = Optional.empty();

  /**
   * The server, started if there is none.
   *
   * @param port the port to take at a start
   * @param terminal is told the address at a start
   * @throws IOException if it cannot be started
   */
  SiteServer start(int port, Terminal terminal) throws IOException {
    if (running.isEmpty()) {
      running = Optional.of(SiteServer.start(port));
      terminal.out().println(running.get().address() + " (stop with Ctrl-C)");
    }
    return running.get();
  }

  /** Shows over all open pages what is wrong, if there is a server. */
  void show(List<Diagnostic> problems) {
    running.ifPresent(server -> server.show(problems));
  }

  /** Stops the server, if there is one. */
  void stop() {
    running.ifPresent(SiteServer::close);
    running = Optional.empty();
  }
}
