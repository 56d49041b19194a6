package dev.glossdeck.cli;

import dev.glossdeck.publish.Starter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossdeck init}. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    description =
        "Starts a site: a deck, glossdeck.yaml, and a workflow that checks the decks and publishes"
            + " them to GitHub Pages. It replaces no file.",
    footer = {"", "Example:", "  glossdeck init biology"})
final class InitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "the folder to start in; . is the current one")
  private Path folder = Path.of("");

  @Option(names = "--maven", description = "write a POM, too, by which Maven builds the decks")
  private boolean isMaven;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Starter starter = new Starter(isMaven, Version.number());
    starter.write(folder);
    starter.paths().forEach(path -> terminal.out().println(folder.resolve(path)));
    terminal.out().println();
    terminal.out().println("Go on with");
    starter.next(folder).forEach(terminal.out()::println);
    return ExitStatus.DONE;
  }
}
