package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.pdf.content.GlyphCodes;
import dev.glossdeck.export.pdf.content.PageContent;
import dev.glossdeck.export.pdf.content.PageWriter;
import dev.glossdeck.export.pdf.document.TaggedDocument;
import dev.glossdeck.export.pdf.flow.Illustrations;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.sheet.CardFormat;
import dev.glossdeck.export.pdf.sheet.Imposition;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints one deck. Notes are printed in batches, so that only the finished pages of a large deck
 * are in memory.
 */
final class DeckPrinter {
  /** The number of notes that are laid out before their sheets are written. */
  private static final int BATCH = 1024;

  private final Typefaces typefaces;
  private final Imposition imposition;
  private final Workers workers;
  private final Diagnostics diagnostics;
  private final PreparedContent prepared;
  private final List<PrintedCard> waiting = new ArrayList<>();
  private int cards;
  private int sheets;

  /**
   * Creates a printer.
   *
   * @param prepared the formulas and code of the deck
   * @param diagnostics receives the warnings
   */
  DeckPrinter(
      Typefaces typefaces,
      PreparedContent prepared,
      Imposition imposition,
      Workers workers,
      Diagnostics diagnostics) {
    this.typefaces = typefaces;
    this.imposition = imposition;
    this.workers = workers;
    this.diagnostics = diagnostics;
    this.prepared = prepared;
  }

  /** Adds all pages of a deck to a document. */
  void print(Deck deck, TaggedDocument document) throws IOException {
    CardFormat format = CardFormat.on(imposition);
    String title = deck.info().title();
    Illustrations illustrations = new Illustrations(prepared, deck.media());
    NoteTypesetter typesetter = new NoteTypesetter(typefaces, format, deck.info(), illustrations);
    SmallPrint smallPrint = new SmallPrint(typefaces, format.smallPrint());
    diagnostics.addAll(
        PrintWarnings.of(deck.source(), "the deck's title", smallPrint.unprintable(title)));
    List<Note> notes = deck.notes();
    for (int from = 0; from < notes.size(); from += BATCH) {
      List<Note> portion = notes.subList(from, Math.min(notes.size(), from + BATCH));
      for (NoteTypesetter.Result result : workers.map(numbered(portion), typesetter::typeset)) {
        waiting.addAll(result.cards());
        diagnostics.addAll(result.diagnostics());
      }
      write(waiting.size() / Imposition.CARDS * Imposition.CARDS, document);
    }
    write(waiting.size(), document);
    diagnostics.addAll(addPictures(deck, illustrations, document));
  }

  /**
   * Adds the pictures that the pages show to the document; returns a warning for each that cannot
   * be drawn.
   */
  private static List<Diagnostic> addPictures(
      Deck deck, Illustrations illustrations, TaggedDocument document) throws IOException {
    List<Diagnostic> warnings = new ArrayList<>();
    for (Media medium : deck.media()) {
      Optional<Graphic.Picture> picture = illustrations.picture(medium.name());
      if (picture.isPresent()) {
        document
            .addPicture(picture.get(), medium)
            .ifPresent(why -> warnings.add(PrintWarnings.picture(deck, medium.name(), why)));
      }
    }
    return warnings;
  }

  /** The number of sheets of paper, printed on both sides. */
  int sheets() {
    return sheets;
  }

  private List<NoteTypesetter.Numbered> numbered(List<Note> notes) {
    List<NoteTypesetter.Numbered> numbered = new ArrayList<>(notes.size());
    for (Note note : notes) {
      numbered.add(new NoteTypesetter.Numbered(note, cards + 1));
      cards += note.cards().size();
    }
    return numbered;
  }

  private void write(int count, TaggedDocument document) throws IOException {
    List<List<PrintedCard>> full = new ArrayList<>();
    for (int from = 0; from < count; from += Imposition.CARDS) {
      int to = Math.min(count, from + Imposition.CARDS);
      full.add(List.copyOf(waiting.subList(from, to)));
    }
    GlyphCodes codes = document.codes();
    codes.register(waiting.subList(0, count));
    waiting.subList(0, count).clear();
    for (List<PageContent> pages :
        workers.map(full, sheet -> PageWriter.sheet(imposition, sheet, codes))) {
      for (PageContent page : pages) {
        document.add(page);
      }
      sheets++;
    }
  }
}
