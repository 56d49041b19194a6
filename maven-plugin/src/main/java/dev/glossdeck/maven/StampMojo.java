package dev.glossdeck.maven;

import dev.glossdeck.cli.HostedCommand;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.Stamp;
import java.io.IOException;
import java.util.List;
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
@SuppressWarnings("unused") // GoalSettings reads parameters by their names.
public final class StampMojo extends DeckMojo {
  /**
   * When what has changed was changed, in ISO 8601; each deck's newest modification time unless
   * set. The build's fixed time does not count here, for it does not move. Example: {@code
   * <timestamp>2026-11-01T12:00:00Z</timestamp>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.timestamp")
  private String timestamp;

  /**
   * The card NEW is the card OLD in other words; may be repeated. Example: {@code
   * -Dglossdeck.reworded=nwtfy3w9cejyh7vp=w36ss1j585zz3sz0}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.reworded")
  private List<String> reworded = List.of();

  /**
   * The card is no other one in other words; may be repeated. Example: {@code
   * -Dglossdeck.new=w36ss1j585zz3sz0}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.new")
  private Set<String> fresh = Set.of();

  /**
   * Give each page the address that its headword makes now; the former ones lead there. Example:
   * {@code <renewSlugs>true</renewSlugs>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.renewSlugs", defaultValue = "false")
  private boolean renewSlugs;

  /**
   * Let Anki have decks under their titles of today; new cards of learners who have a deck under
   * its former title come to a second one. Example: {@code <renameDecks>true</renameDecks>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.renameDecks", defaultValue = "false")
  private boolean renameDecks;

  /** Made by Maven, which sets the parameters. */
  public StampMojo() {}

  @Override
  String commandName() {
    return "stamp";
  }

  @Override
  void execute(HostedCommand command)
      throws HostedCommand.Refusal, IOException, MojoExecutionException, MojoFailureException {
    BuildResult result = new Stamp(command.stamp()).run();
    report(result);
    result.notices().forEach(getLog()::info);
  }
}
