package dev.glossdeck.cli;

import dev.glossdeck.Goldens;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of the guide on commands is that of the commands as they are. */
class CommandsPageTest {
  private static final String PAGE = "../../../../site/src/main/pages/13-commands.md";

  private static final String HEAD =
      """
      ---
      description: All commands of Glossdeck and all their options.
      ---
      # Commands and options

      `glossdeck help build` shows the same in a terminal. Each long option can stand in
      [`glossdeck.yaml`](11-settings.md) without its dashes.
      """;

  private final Set<String> told = new HashSet<>();

  @Test
  void isMadeOfTheCommands() {
    CommandLine tool = new Commands(terminal(), Map.of()).withAll();
    StringBuilder page = new StringBuilder(HEAD);
    for (String name : Commands.names()) {
      page.append(section(tool.getSubcommands().get(name).getCommandSpec()));
    }
    Goldens.check(PAGE, page.toString());
  }

  private static Terminal terminal() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new Terminal(nowhere, nowhere, false, false);
  }

  private String section(CommandSpec command) {
    List<String> decks = new ArrayList<>();
    for (PositionalParamSpec deck : command.positionalParameters()) {
      decks.add(row("`" + deck.paramLabel() + "`", deck));
    }
    List<String> again = new ArrayList<>();
    for (OptionSpec option : shown(command)) {
      String row = row(names(option), option);
      if (told.add(row)) {
        decks.add(row);
      } else {
        again.add("`" + option.longestName() + "`");
      }
    }
    return "\n## "
        + command.name()
        + "\n\n"
        + markdown(command.usageMessage().description())
        + "\n\n| option | what it does |\n|---|---|\n"
        + String.join("", decks)
        + (again.isEmpty() ? "" : "\nAnd, as above: " + String.join(", ", again) + ".\n");
  }

  /** By name, for reflection gives methods in any order. */
  private static List<OptionSpec> shown(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp() && !option.hidden())
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .toList();
  }

  private static String row(String names, ArgSpec argument) {
    return "| " + names + " | " + markdown(argument.description()) + " |\n";
  }

  private static String names(OptionSpec option) {
    String label = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
    return List.of(option.names()).stream()
        .sorted((one, other) -> Integer.compare(one.length(), other.length()))
        .map(name -> option.negatable() ? name.replace("--", "--[no-]") : name)
        .map(name -> name.startsWith("--") ? "`" + name + label + "`" : "`" + name + "`")
        .collect(Collectors.joining(", "));
  }

  /** Words in which nothing is a mark, and addresses are no links. */
  private static String markdown(String... lines) {
    return String.join(" ", lines).replaceAll("([\\\\`*_\\[\\]<>|~$#])", "\\\\$1");
  }
}
