package dev.glossdeck.cli;

import dev.glossdeck.diagnostic.NearestName;
import dev.glossdeck.publish.source.Failures;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a user that arguments make no sense. */
final class UsageMessage {
  private static final String LONG = "--";

  private UsageMessage() {}

  /**
   * Prints the error, a likely intended word, and where to read on.
   *
   * @return the exit status
   */
  static int print(ParameterException wrong, PrintWriter err) {
    err.println(unreadableName(wrong).orElse(wrong.getMessage()));
    List<String> options = likelyOptions(wrong);
    if (options.isEmpty()) {
      UnmatchedArgumentException.printSuggestions(wrong, err);
    } else {
      err.println("Did you mean: " + String.join(", ", options) + "?");
    }
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Try '" + command + " --help'.");
    return ExitStatus.USAGE;
  }

  /**
   * Reads a path.
   *
   * @throws TypeConversionException if no file can have the name
   */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(Failures.reason(e));
    }
  }

  /**
   * The problem of a name that cannot be a file's, which Picocli takes for an argument too many.
   */
  private static Optional<String> unreadableName(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException unmatched
        ? unmatched.getUnmatched().stream().flatMap(name -> unfit(name).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<String> unfit(String name) {
    try {
      path(name);
      return Optional.empty();
    } catch (TypeConversionException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The options of the command that are spelt nearly as the unknown ones. */
  private static List<String> likelyOptions(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption())) {
      return List.of();
    }
    List<String> names =
        wrong.getCommandLine().getCommandSpec().options().stream()
            .filter(option -> !option.hidden())
            .flatMap(UsageMessage::names)
            .sorted()
            .toList();
    return unmatched.getUnmatched().stream()
        .filter(word -> word.startsWith(LONG))
        .map(word -> NearestName.to(word.replaceFirst("(?s)=.*", ""), names))
        .distinct()
        .toList();
  }

  private static Stream<String> names(OptionSpec option) {
    String name = option.longestName();
    return option.negatable() ? Stream.of(name, name.replaceFirst(LONG, "--no-")) : Stream.of(name);
  }
}
