package dev.glossdeck.benchmark;

import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.anki.PackageDeckReader;
import dev.glossdeck.read.delimited.DelimitedDeckReader;
import dev.glossdeck.read.delimited.SpreadsheetDeckReader;
import dev.glossdeck.read.markdown.MarkdownDeckReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints how many seconds a deck takes to be read in a JVM that has read nothing before. */
public final class ReadingTimer {
  private ReadingTimer() {}

  /** Runs it: the argument is a deck. */
  public static void main(String... arguments) throws IOException {
    String name = arguments[0];
    List<DeckReader> readers =
        List.of(
            new DelimitedDeckReader(ReadOptions.NONE),
            new SpreadsheetDeckReader(ReadOptions.NONE),
            new MarkdownDeckReader(),
            new PackageDeckReader());
    String ending = name.substring(name.lastIndexOf('.') + 1);
    DeckSource source = DeckSource.of(name, Path.of(name), DeckSource.Neighbours.NONE);
    long start = System.nanoTime();
    for (DeckReader reader : readers) {
      if (reader.endings().contains(ending)) {
        ReadResult result = reader.read(source);
        if (result.deck().isEmpty()) {
          throw new IOException("not read: " + result.diagnostics());
        }
      }
    }
    System.out.println((System.nanoTime() - start) / 1e9);
  }
}
