package dev.glossdeck.cli;

import dev.glossdeck.read.ReadOptions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that tell the columns of decks that do not. */
final class ColumnsOption {
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
          "the first record of delimited text and spreadsheets names the columns, or with"
              + " --no-heading is a card")
  private Optional<Boolean> heading = Optional.empty();

  /** What it says to readers. */
  ReadOptions reading() {
    return new ReadOptions(columns.stream().map(String::strip).toList(), heading);
  }
}
