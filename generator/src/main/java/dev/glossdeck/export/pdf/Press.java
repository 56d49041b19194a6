package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.document.TaggedDocument;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Makes one file of a deck: takes its cards in order and writes full pages as they come. */
interface Press {
  /** The typesetter of its cards, which others may share. */
  CardSetter setter();

  /** Takes the next printed cards. */
  void add(List<PrintedCard> cards) throws IOException;

  /** Writes the rest. */
  void finish() throws IOException;

  /** The file so far. */
  TaggedDocument document();

  /** The first page with cards as SVG; empty before it is written. */
  Optional<String> drawing();

  /** The number of sheets of paper. */
  int sheets();
}
