package dev.glossdeck.publish;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.output.Output;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Exports decks one by one, so that the files of a deck are not made again where an earlier build
 * made them of the same. The website is one whole, and keeps its pages itself.
 */
final class DeckExports {
  private final Output.Key context;
  private final Function<Deck, Instant> times;
  private final Map<String, String> keys = new HashMap<>();

  /**
   * Prepares to export.
   *
   * @param context identifies all that files are made of but for decks and their times
   * @param times the time that the files of a deck carry
   */
  DeckExports(Output.Key context, Function<Deck, Instant> times) {
    this.context = context;
    this.times = times;
  }

  /**
   * Exports a library.
   *
   * @return the report of all decks, of those that were kept as it was then
   */
  ExportReport export(Exporter exporter, Library library, Output output) throws IOException {
    if (exporter.format().downloads().isEmpty()) {
      return exporter.export(library, output);
    }
    List<Diagnostic> diagnostics = new ArrayList<>(exporter.check(library));
    if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
      return new ExportReport(List.of(), diagnostics);
    }
    Map<String, Integer> figures = new LinkedHashMap<>();
    List<String> notices = new ArrayList<>();
    for (Deck deck : library.decks()) {
      ExportReport report = export(exporter, library, deck, output);
      diagnostics.addAll(report.diagnostics());
      report.figures().forEach(one -> figures.merge(one.unit(), one.count(), Integer::sum));
      String whose = library.decks().size() > 1 ? deck.id() + ": " : "";
      report.notices().forEach(notice -> notices.add(whose + notice));
    }
    List<Figure> sums =
        figures.entrySet().stream().map(sum -> new Figure(sum.getValue(), sum.getKey())).toList();
    return new ExportReport(sums, diagnostics, notices);
  }

  private ExportReport export(Exporter exporter, Library library, Deck deck, Output output)
      throws IOException {
    String folder = library.folderOf(deck);
    String report =
        output.together(
            folder + exporter.name(),
            () -> key(deck, folder),
            files -> text(exporter.export(library.only(deck), files)));
    return parse(report);
  }

  /** The key of a deck, which is the same for all outputs. */
  private String key(Deck deck, String folder) throws IOException {
    String known = keys.get(deck.id());
    if (known != null) {
      return known;
    }
    String about = String.join("\n", folder, times.apply(deck).toString(), context.make());
    String key = DeckKey.of(deck, about);
    keys.put(deck.id(), key);
    return key;
  }

  private static String text(ExportReport report) {
    RecordLines lines = new RecordLines();
    report.figures().forEach(one -> lines.add("figure", one.count() + "", one.unit()));
    report.diagnostics().forEach(one -> lines.add("told", one));
    report.notices().forEach(one -> lines.add("notice", one));
    return lines.text();
  }

  private static ExportReport parse(String text) {
    List<Figure> figures = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    RecordLines.read(
        text,
        (word, values) -> {
          switch (word) {
            case "figure" ->
                figures.add(new Figure(Integer.parseInt(values.get(0)), values.get(1)));
            case "told" -> diagnostics.add(RecordLines.diagnostic(values));
            default -> notices.add(values.get(0));
          }
        });
    return new ExportReport(figures, diagnostics, notices);
  }
}
