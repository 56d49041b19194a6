package dev.glossdeck.cli;

import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.export.spreadsheet.SpreadsheetExporter;
import dev.glossdeck.publish.Exporters;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that chooses outputs. */
final class OutputsOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--only",
      paramLabel = "OUTPUT",
      split = ",",
      completionCandidates = Known.class,
      description =
          "make these outputs only: ${COMPLETION-CANDIDATES}; the last two are made only if named")
  private List<String> only = List.of();

  @Option(
      names = "--spreadsheet",
      description = "make a table for spreadsheets, too; it is not for Anki")
  private boolean isSpreadsheetWanted;

  /** All outputs, those that are made by default first. */
  static final class Known implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Exporters.formats().stream().map(OutputFormat::name).iterator();
    }
  }

  /** The names of the outputs that were asked for; empty for those that are made by default. */
  Set<String> names() {
    Exporters.refusal(only)
        .ifPresent(
            problem -> {
              throw new ParameterException(spec.commandLine(), "--only: " + problem);
            });
    Set<String> names = new LinkedHashSet<>(only);
    if (isSpreadsheetWanted) {
      if (names.isEmpty()) {
        Exporters.formats().stream()
            .filter(OutputFormat::byDefault)
            .forEach(format -> names.add(format.name()));
      }
      names.add(SpreadsheetExporter.FORMAT.name());
    }
    return names;
  }
}
