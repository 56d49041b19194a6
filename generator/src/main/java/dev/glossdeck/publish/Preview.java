package dev.glossdeck.publish;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.pdf.PdfOptions;
import dev.glossdeck.export.pdf.SelectionCheck;
import dev.glossdeck.export.pdf.SheetPictures;
import dev.glossdeck.output.NewFiles;
import dev.glossdeck.parallel.Workers;
import dev.glossdeck.publish.BuildResult.Outcome;
import dev.glossdeck.publish.library.LibraryReader;
import dev.glossdeck.publish.library.ReadLibrary;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Draws the first sheets of decks, as they would be printed.
 *
 * @param decks files and folders, at least one
 * @param folder the folder for the pictures
 * @param sheets the number of sheets of each deck
 * @param reading the options for reading decks
 * @param pdf the print options
 * @param cache a folder that keeps typeset formulas; empty to keep none
 */
public record Preview(
    List<Path> decks,
    Path folder,
    int sheets,
    ReadOptions reading,
    PdfOptions pdf,
    Optional<Path> cache) {
  /** Copies the list. */
  public Preview {
    decks = List.copyOf(decks);
  }

  /**
   * Draws.
   *
   * @return the result
   * @throws IOException if the folder cannot be written
   */
  public BuildResult run() throws IOException {
    PreparedLibrary prepared = PreparedLibrary.of(new LibraryReader(reading).read(decks), cache);
    ReadLibrary read = prepared.reading();
    if (read.hasErrors()) {
      return BuildResult.refused(read);
    }
    Diagnostics found = new Diagnostics();
    found.addAll(read.diagnostics());
    found.addAll(SelectionCheck.of(read.library(), pdf.selection()));
    if (found.hasErrors()) {
      return new BuildResult(Outcome.WRONG_DECK, found.sorted(), List.of());
    }
    Map<String, byte[]> pictures = new TreeMap<>();
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      SheetPictures drawing =
          new SheetPictures(
              pdf, prepared.prepared(), read.times(Optional.empty()), new Workers(threads));
      for (Deck deck : read.library().decks()) {
        SheetPictures.Pages drawn = drawing.of(read.library(), deck, pagesOf(sheets));
        found.addAll(drawn.diagnostics());
        for (int i = 0; i < drawn.pages().size(); i++) {
          pictures.put(deck.id() + "-" + (i + 1) + ".png", drawn.pages().get(i));
        }
      }
    } finally {
      threads.shutdownNow();
    }
    write(pictures);
    return new BuildResult(
        Outcome.DONE, found.sorted(), List.of(new Figure(pictures.size(), "pictures")));
  }

  private int pagesOf(int count) {
    return pdf.isOneSided() ? count : 2 * count;
  }

  private void write(Map<String, byte[]> pictures) throws IOException {
    try (NewFiles files = NewFiles.in(folder.toAbsolutePath().normalize(), pictures.keySet())) {
      for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
        files.file(picture.getKey(), out -> out.write(picture.getValue()));
      }
      files.publish();
    }
  }
}
