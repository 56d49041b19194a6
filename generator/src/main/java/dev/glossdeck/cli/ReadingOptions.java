package dev.glossdeck.cli;

import dev.glossdeck.read.DeckDefaults;
import dev.glossdeck.read.ReadOptions;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that tell of decks what they do not tell themselves. */
final class ReadingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = ",",
      description =
          "the columns of delimited text and spreadsheets from left to right, such as"
              + " Front,Back,Example,Tags; an empty name keeps a column as a field")
  private List<String> columns = List.of();

  @Option(
      names = "--heading",
      negatable = true,
      description =
          "whether the first record of delimited text and spreadsheets names the columns; as it"
              + " looks unless said")
  private Optional<Boolean> heading = Optional.empty();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description =
          "leave out files of these names in folders, such as todo.txt, *.md or drafts/**; may be"
              + " repeated")
  private List<String> excluded = List.of();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "the encoding of text and Markdown that is not in UTF-8, such as windows-1252; delimited"
              + " text says the same by #encoding")
  private Optional<String> encoding = Optional.empty();

  @Option(
      names = "--defaults",
      paramLabel = "KEY=VALUE",
      description =
          "settings of decks that lack them, such as lang=en, question-lang=fr or"
              + " field-lang.Example=fr, and tags for all, such as tags=exam; may be repeated")
  private List<String> defaults = List.of();

  /** The options of readers that they stand for. */
  ReadOptions options() {
    excluded.forEach(this::checkGlob);
    return new ReadOptions(
        columns.stream().map(String::strip).toList(),
        heading,
        excluded,
        encoding.map(this::charset),
        defaults(),
        Optional.empty());
  }

  private DeckDefaults defaults() {
    try {
      return DeckDefaults.of(defaults);
    } catch (IllegalArgumentException e) {
      throw wrong("--defaults: " + e.getMessage());
    }
  }

  private void checkGlob(String glob) {
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw wrong("--exclude: \"" + glob + "\" is no pattern (write such as *.md or {a,b}.txt)");
    }
  }

  private Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw wrong("--encoding: there is no \"" + name + "\" (write such as windows-1252)");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
