package dev.glossdeck.cli;

import dev.glossdeck.export.pdf.PdfOptions;
import dev.glossdeck.export.pdf.font.FontFinder;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of cards on paper. */
final class PaperArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--paper", paramLabel = "PAPER", description = "a4 (as usual) or letter")
  private String paper = "a4";

  @Option(
      names = "--font",
      paramLabel = "FILE",
      description =
          "a font (.ttf, .otf or .ttc) for what the tool's own fonts lack on paper, such as Chinese;"
              + " may be repeated")
  private List<Path> fonts = List.of();

  @Option(
      names = "--system-fonts",
      description =
          "take what is in none of these from the fonts of this machine; another machine may print"
              + " another font")
  private boolean systemFonts;

  /** How to print. */
  PdfOptions options() {
    PaperSize size =
        PaperSize.parse(paper)
            .orElseThrow(() -> wrong("--paper: write a4 or letter, not " + paper));
    return new PdfOptions(size, fonts, FontFinder.installed(systemFonts));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
