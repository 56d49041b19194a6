package dev.glossdeck.cli;

import dev.glossdeck.cli.setting.SettingsOption;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.BuildResult.Outcome;
import dev.glossdeck.publish.Stamp;
import dev.glossdeck.publish.StampOptions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code glossdeck stamp}. */
@Command(
    name = "stamp",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    description =
        "Writes the lock beside each deck, by which cards keep their identity and pages their"
            + " address. Commit it with the deck.",
    footer = {
      "",
      "Examples:",
      "  glossdeck stamp biology.txt",
      "  glossdeck stamp --reworded OLD=NEW biology.txt"
    })
final class StampCommand implements Callable<Integer>, ConfiguredCommand {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Mixin private DecksParameter decks = new DecksParameter();

  @SuppressWarnings("UnusedVariable") // SettingsStrategy finds it by its name.
  @Mixin
  private SettingsOption settings = new SettingsOption();

  @Mixin private QuietOption quiet = new QuietOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private PagesOption pages = new PagesOption();

  @Mixin private TimestampOption timestamp = new TimestampOption();

  // No map of picocli's: an id may hold any character, even an equals sign.
  @Option(
      names = "--reworded",
      paramLabel = "OLD=NEW",
      description = "the card NEW is the card OLD in other words; may be repeated")
  private List<String> reworded = List.of();

  @Option(
      names = "--new",
      paramLabel = "ID",
      description = "the card is no other one in other words; may be repeated")
  private List<String> fresh = List.of();

  @Option(
      names = "--renew-slugs",
      description =
          "give each page the address that its headword makes now; the former ones lead there")
  private boolean renewsSlugs;

  @Option(
      names = "--rename-decks",
      description =
          "let Anki have decks under their titles of today; new cards of learners who have a deck"
              + " under its former title come to a second one")
  private boolean renamesDecks;

  StampCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    BuildResult result = new Stamp(options()).run();
    terminal.print(result);
    if (result.outcome() == Outcome.DONE && !quiet.isSet()) {
      result.notices().forEach(terminal.out()::println);
    }
    return CheckCommand.status(result);
  }

  @Override
  public StampOptions options() {
    return new StampOptions(
        decks.paths(),
        reading.options().withPages(pages.folder()),
        timestamp.in(environment),
        pairs(),
        Set.copyOf(fresh),
        renewsSlugs,
        renamesDecks);
  }

  private Map<String, String> pairs() {
    try {
      return StampOptions.pairs(reworded);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
