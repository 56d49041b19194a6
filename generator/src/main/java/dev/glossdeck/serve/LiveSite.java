package dev.glossdeck.serve;

import dev.glossdeck.publish.Build;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.source.Failures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A served site that is built again whenever a file that it is made from changes. */
public final class LiveSite {
  private static final long PAUSE_MS = 100;

  private final BuildOptions options;
  private final SiteServer server;
  private final Consumer<BuildResult> listener;
  private final SourceFiles sources;
  private final FileChange settings;

  /**
   * Prepares a site.
   *
   * @param options the options of the build; its folder is the one that the server shows
   * @param settings ends the run, for a change of the settings may change the options
   * @param server shows the site
   * @param listener is told the result of each build
   */
  public LiveSite(
      BuildOptions options,
      FileChange settings,
      SiteServer server,
      Consumer<BuildResult> listener) {
    this.options = options;
    this.server = server;
    this.listener = listener;
    this.sources = new SourceFiles(sources(options));
    this.settings = settings;
  }

  private static List<Path> sources(BuildOptions options) {
    List<Path> paths = new ArrayList<>(options.decks());
    paths.addAll(options.sourcesBesideDecks());
    return paths;
  }

  /**
   * Builds, and again after each change, until the settings change.
   *
   * @throws IOException if a folder of decks cannot be gone through
   * @throws InterruptedException if the thread is interrupted, which ends the run
   */
  public void run() throws IOException, InterruptedException {
    Map<String, String> before = sources.state();
    build();
    while (!settings.isThere()) {
      Map<String, String> now = sources.settled(before);
      if (now.equals(before)) {
        Thread.sleep(PAUSE_MS);
      } else {
        // Taken before the build, so that what is written meanwhile is built next.
        before = now;
        build();
      }
    }
  }

  private void build() {
    LiveFiles files = new LiveFiles(options.outputs().site().theme().isPresent());
    BuildResult result = result(files);
    if (result.outcome() == BuildResult.Outcome.DONE) {
      server.show(files);
    } else {
      server.show(result.shown());
    }
    listener.accept(result);
  }

  private BuildResult result(LiveFiles files) {
    try {
      return new Build(options, step -> {}).show(files::of);
    } catch (IOException e) {
      return BuildResult.failed(Failures.unwritable(options.folder(), e));
    }
  }
}
