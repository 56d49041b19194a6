package dev.glossdeck.cli;

import dev.glossdeck.export.pdf.FontOptions;
import dev.glossdeck.export.pdf.PdfOptions;
import dev.glossdeck.export.pdf.PrintSettings;
import dev.glossdeck.export.pdf.PrintWords;
import dev.glossdeck.export.pdf.PrinterSetting;
import dev.glossdeck.publish.Calibration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code glossdeck calibrate}. */
@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    description =
        "Makes a sheet by which you measure how far a printer is off, and keeps what you measured.",
    footer = {"", "Examples:", "  glossdeck calibrate -o ruler.pdf"})
final class CalibrateCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "the sheet, a PDF file")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--paper", paramLabel = "PAPER", description = "a4 (as usual) or letter")
  private String paper = "a4";

  @Option(
      names = "--flip",
      paramLabel = "EDGE",
      description = "the edge over which the printer turns sheets: long (as usual) or short")
  private String flip = "long";

  @Mixin private PrinterArguments printer = new PrinterArguments();

  CalibrateCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    try {
      PrinterSetting written = printer.written();
      boolean isKept = printer.name().isPresent() && !written.isEmpty();
      if (file.isEmpty() && !isKept) {
        throw new IllegalArgumentException(
            "Name the sheet to make, -o FILE, or a printer and what it needs,"
                + " --printer NAME --back-offset X,Y");
      }
      PdfOptions options = options(isKept);
      if (file.isPresent()) {
        Calibration.write(file.get(), options);
        terminal.out().println(file.get() + ": print it on both sides at 100 %, then read it");
      }
      if (isKept) {
        String name = printer.name().orElseThrow();
        Path kept = PrinterArguments.profiles(environment).put(name, written);
        terminal.out().println("printer " + name + ": kept in " + kept);
      }
      return ExitStatus.DONE;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private PdfOptions options(boolean isNew) throws IOException {
    Map<String, List<String>> words = new TreeMap<>(printer.words());
    words.put("paper", List.of(paper));
    words.put("flip", List.of(flip));
    return PrintSettings.of(
        new PrintWords(words, option -> "--" + option),
        isNew ? Optional.empty() : printer.profile(environment),
        new FontOptions(Optional.empty(), List.of(), Optional.empty()));
  }
}
