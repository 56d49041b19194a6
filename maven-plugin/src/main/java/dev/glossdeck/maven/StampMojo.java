package dev.glossdeck.maven;

import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.Stamp;
import dev.glossdeck.publish.StampOptions;
import dev.glossdeck.publish.source.Failures;
import dev.glossdeck.publish.source.Timestamps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the lock beside each deck, by which cards keep their identity and pages their address. To
 * be run by hand, and its lock to be committed; bound to no phase.
 */
@Mojo(name = "stamp", threadSafe = true)
public final class StampMojo extends DeckMojo {
  /**
   * When what has changed was changed, in ISO 8601; the decks' newest modification time unless set.
   * The build's fixed time does not count here, for it does not move.
   */
  @Parameter(property = "glossdeck.timestamp")
  private String timestamp;

  /** Cards that are others in other words, each {@code OLD=NEW}. */
  @Parameter(property = "glossdeck.reworded")
  private List<String> reworded = List.of();

  /** The ids of cards that are new, even if they look like others in other words. */
  @Parameter(property = "glossdeck.new")
  private Set<String> fresh = Set.of();

  /** Whether pages move to the addresses that their headwords make now. */
  @Parameter(property = "glossdeck.renewSlugs", defaultValue = "false")
  private boolean renewSlugs;

  /**
   * Whether learners get decks in Anki under their titles of today; new cards of those who have a
   * deck under its former title come to a second one.
   */
  @Parameter(property = "glossdeck.renameDecks", defaultValue = "false")
  private boolean renameDecks;

  /** Made by Maven, which sets the parameters. */
  public StampMojo() {}

  @Override
  void execute(List<Path> paths) throws MojoExecutionException, MojoFailureException {
    StampOptions options = options(paths);
    try {
      BuildResult result = new Stamp(options).run();
      report(result);
      result.notices().forEach(getLog()::info);
    } catch (IOException e) {
      throw new MojoExecutionException("Not stamped: " + Failures.reason(e), e);
    }
  }

  private StampOptions options(List<Path> paths) throws MojoExecutionException {
    try {
      return new StampOptions(
          paths,
          reading(),
          Timestamps.of(
              Optional.ofNullable(timestamp),
              Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))),
          StampOptions.pairs(reworded),
          fresh,
          renewSlugs,
          renameDecks);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }
}
