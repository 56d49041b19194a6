package dev.glossdeck.publish.convert;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.output.NewFiles;
import dev.glossdeck.output.Output;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.BuildResult.Outcome;
import dev.glossdeck.publish.library.LibraryReader;
import dev.glossdeck.publish.library.ReadLibrary;
import dev.glossdeck.publish.source.Failures;
import dev.glossdeck.write.DeckWriter;
import dev.glossdeck.write.WrittenDeck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Turns one deck into a file of another format, or into diagnostics and no file. */
public final class Conversion {
  private final ConversionOptions options;

  /**
   * Prepares a conversion.
   *
   * @param options the options of the conversion
   */
  public Conversion(ConversionOptions options) {
    this.options = options;
  }

  /**
   * Converts: file, reader, writer, file.
   *
   * @return the result
   * @throws IOException if a folder of decks cannot be gone through
   */
  public BuildResult run() throws IOException {
    ReadLibrary reading = new LibraryReader(options.reading()).read(List.of(options.deck()));
    BuildResult result = reading.hasErrors() ? BuildResult.refused(reading) : written(reading);
    return result.withoutSuppressed(reading.suppressions(Set.of()));
  }

  private BuildResult written(ReadLibrary reading) {
    try {
      return convert(reading);
    } catch (IOException e) {
      return BuildResult.failed(Failures.unwritableFile(options.target(), e));
    }
  }

  private BuildResult convert(ReadLibrary reading) throws IOException {
    Diagnostics found = new Diagnostics();
    found.addAll(reading.diagnostics());
    List<Deck> decks = reading.library().decks();
    if (decks.size() > 1) {
      found.add(several(decks.size()));
      return new BuildResult(Outcome.WRONG_DECK, found.sorted(), List.of());
    }
    Instant time = reading.times(options.timestamp()).apply(decks.get(0));
    DeckWriter writer = new Writers(time).of(options.ending()).orElseThrow();
    WrittenDeck written = writer.write(decks.get(0));
    written.losses().stream().map(this::weighed).forEach(found::add);
    if (found.hasErrors()) {
      return new BuildResult(Outcome.WRONG_DECK, found.sorted(), List.of());
    }
    List<Media> beside = writer.holdsMedia() ? List.of() : decks.get(0).media();
    found.addAll(publish(decks.get(0), beside, written));
    if (found.hasErrors()) {
      return new BuildResult(Outcome.UNREADABLE, found.sorted(), List.of());
    }
    List<String> lines = new ArrayList<>();
    if (!written.beside().isEmpty()) {
      new FirstLock(options.reading(), time)
          .write(options.target(), decks.get(0))
          .ifPresent(lines::add);
    }
    int notes = decks.get(0).notes().size();
    return new BuildResult(
        Outcome.DONE, found.sorted(), List.of(new Figure(notes, "notes")), lines);
  }

  /** Writes the file and the media beside it; nothing if any is in the way, which it returns. */
  private List<Diagnostic> publish(Deck deck, List<Media> beside, WrittenDeck written)
      throws IOException {
    Path target = options.target().toAbsolutePath().normalize();
    String name = target.getFileName().toString();
    OmittedMedia places = new OmittedMedia(deck);
    List<Diagnostic> replacing = places.replacing(name, beside);
    if (!replacing.isEmpty()) {
      return replacing;
    }
    Set<String> replaceable = new TreeSet<>();
    if (options.overwrite()) {
      replaceable.add(name);
      beside.forEach(medium -> replaceable.add(medium.name()));
      replaceable.addAll(written.beside().keySet());
    }
    try (NewFiles files = NewFiles.in(target.getParent(), replaceable)) {
      files.file(name, written.content());
      for (Media medium : beside) {
        files.file(medium.name(), medium::writeTo);
      }
      for (Map.Entry<String, Output.Content> file : written.beside().entrySet()) {
        files.file(file.getKey(), file.getValue());
      }
      SortedSet<String> inTheWay = files.obstacles();
      List<Diagnostic> blocked = new ArrayList<>(places.blocked(inTheWay));
      if (inTheWay.contains(name)) {
        blocked.add(existing(options.target().toString()));
      }
      written.beside().keySet().stream()
          .filter(path -> inTheWay.contains(path))
          .forEach(path -> blocked.add(existing(target.resolveSibling(path).toString())));
      if (blocked.isEmpty()) {
        files.publish();
      }
      return blocked;
    }
  }

  private static Diagnostic existing(String path) {
    return Diagnostic.error(
        SourcePosition.startOf(path),
        DiagnosticCode.TARGET_EXISTS,
        "there is such a file already",
        "write to another one, or replace it by --overwrite");
  }

  /** A loss that is seen is an error unless the user takes it. */
  private Diagnostic weighed(Diagnostic loss) {
    return options.lossy() || loss.severity() == Severity.NOTE
        ? loss
        : Diagnostic.error(loss.position(), loss.code(), loss.problem(), loss.remedy());
  }

  private Diagnostic several(int decks) {
    return Diagnostic.error(
        SourcePosition.startOf(options.deck().toString()),
        DiagnosticCode.SEVERAL_DECKS,
        "there are " + decks + " decks, and one file holds one",
        "name one of them");
  }
}
