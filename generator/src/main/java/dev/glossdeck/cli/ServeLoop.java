package dev.glossdeck.cli;

import dev.glossdeck.cli.setting.SaidSetting;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.serve.FileChange;
import dev.glossdeck.serve.LiveSite;
import dev.glossdeck.serve.SiteServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Serves a site until it is interrupted. When the settings file changes, the site goes on with the
 * new settings; while these are wrong, open pages show why over the last good site.
 */
public final class ServeLoop {
  private final Path file;
  private final Settings settings;
  private final Listener listener;

  /** The settings as they are now. */
  @FunctionalInterface
  public interface Settings {
    /**
     * Reads them.
     *
     * @return a command {@code serve}
     * @throws HostedCommand.Refusal if one is wrong
     * @throws IOException if their file cannot be read
     */
    HostedCommand read() throws HostedCommand.Refusal, IOException;
  }

  /** Receives what the author should see. */
  public interface Listener {
    /**
     * Receives the start of the server.
     *
     * @param address of the site, with a slash at its end
     * @param command the first settings
     */
    void started(String address, HostedCommand command);

    /** Receives settings that have changed and are right. */
    void changed(HostedCommand command);

    /** Receives what is wrong with the settings. */
    void found(Diagnostic diagnostic);

    /** Receives the result of each build. */
    void built(BuildResult result);
  }

  /**
   * Settings that can be served.
   *
   * @param change the next change of the file after it was read
   * @param hasFile whether there was a file
   */
  private record Edition(
      HostedCommand command, BuildOptions options, int port, FileChange change, boolean hasFile) {}

  /**
   * Prepares to serve.
   *
   * @param file the settings file, which need not exist
   * @param settings reads the file, if it exists, and what else says settings
   * @param listener is told what happens
   */
  public ServeLoop(Path file, Settings settings, Listener listener) {
    this.file = file;
    this.settings = settings;
    this.listener = listener;
  }

  /**
   * Serves.
   *
   * @throws HostedCommand.Refusal if the first settings are wrong
   * @throws IOException if the server cannot be started, or files cannot be read
   * @throws InterruptedException if the thread is interrupted, which is the end
   */
  public void run() throws HostedCommand.Refusal, IOException, InterruptedException {
    Edition first = read();
    try (SiteServer server = SiteServer.start(first.port)) {
      listener.started(server.address(), first.command);
      Edition now = first;
      while (true) {
        new LiveSite(now.options, now.change, server, listener::built).run();
        now = mended(now.hasFile, server);
        listener.changed(now.command);
        if (now.port != first.port) {
          listener.found(laterPort(now.command));
        }
      }
    }
  }

  /** The change is awaited from before the file is read, so that none is missed. */
  private Edition read() throws HostedCommand.Refusal, IOException {
    FileChange change = FileChange.of(file);
    boolean hasFile = Files.exists(file);
    HostedCommand command = settings.read();
    return new Edition(command, command.serve(), command.port(), change, hasFile);
  }

  /** The settings once they are right. */
  private Edition mended(boolean hadFile, SiteServer server)
      throws IOException, InterruptedException {
    while (true) {
      FileChange change = FileChange.of(file);
      List<Diagnostic> problems = List.of(gone());
      if (!hadFile || Files.isReadable(file)) {
        try {
          return read();
        } catch (HostedCommand.Refusal e) {
          problems = problems(e);
        }
      }
      problems.forEach(listener::found);
      server.show(problems);
      change.await();
    }
  }

  private List<Diagnostic> problems(HostedCommand.Refusal refusal) {
    return refusal.diagnostics().isEmpty()
        ? List.of(error(refusal.getMessage(), "mend the settings"))
        : refusal.diagnostics();
  }

  private Diagnostic gone() {
    return error("the settings are gone or cannot be read", "put the file back");
  }

  private Diagnostic error(String problem, String remedy) {
    return Diagnostic.error(start(), DiagnosticCode.SETTING, problem, remedy);
  }

  private Diagnostic laterPort(HostedCommand command) {
    return Diagnostic.warning(
        command.value("port").flatMap(SaidSetting::position).orElseGet(this::start),
        DiagnosticCode.SETTING,
        "the port counts from the next start on",
        "stop with Ctrl-C and serve again");
  }

  private SourcePosition start() {
    return SourcePosition.startOf(file.toString());
  }
}
