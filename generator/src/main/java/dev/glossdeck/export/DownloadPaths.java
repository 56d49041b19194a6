package dev.glossdeck.export;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;

/** Where the files to download stand, so that the site can link what other exporters write. */
public final class DownloadPaths {
  /** The ending of the list of notes that a deck holds no more; only such decks have one. */
  public static final String RETIRED = "retired.txt";

  private DownloadPaths() {}

  /**
   * The address of a deck's file.
   *
   * @param library the library of the build
   * @param deck one of its decks
   * @param ending without dot, such as {@code pdf}
   * @return such as {@code downloads/geography.pdf}, within the published folder
   */
  public static String of(Library library, Deck deck, String ending) {
    return DeckPaths.of(library, deck).download(ending);
  }
}
