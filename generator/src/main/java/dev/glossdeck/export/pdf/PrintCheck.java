package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.pdf.flow.Illustrations;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.sheet.CardFormat;
import dev.glossdeck.export.pdf.sheet.Imposition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds sides that are too long for one printed card, without printing. Only sides that might be
 * too long are laid out, so that the check takes no time for most decks.
 */
public final class PrintCheck {
  /**
   * The number of characters that fit any card: the widest are as wide as they are high, at least 7
   * pt, and 20 lines of 30 of them fit a card.
   */
  private static final int FITTING = 500;

  /** The number of characters that a line end counts for, since the rest of its line is empty. */
  private static final int CHARACTERS_PER_LINE = 30;

  /**
   * The number of characters of markup that fit any card; tables, lists and quotations take more
   * space than plain text.
   */
  private static final int FITTING_MARKUP = 200;

  /** The marks of pictures, formulas, tables and code, which may be of any size. */
  private static final List<String> LARGE = List.of("![", "$", "\\", "|", "<", "```", "~~~");

  private final PreparedContent prepared;
  private final PdfOptions options;
  private final Diagnostics found = new Diagnostics();

  private PrintCheck(PreparedContent prepared, PdfOptions options) {
    this.prepared = prepared;
    this.options = options;
  }

  /**
   * Checks all cards.
   *
   * @param library the decks
   * @param prepared the formulas and code of the library
   * @param options the paper and the fonts
   * @return a warning for each side that continues on further cards, in the order of the source
   * @throws IOException if a font cannot be read
   */
  public static List<Diagnostic> of(Library library, PreparedContent prepared, PdfOptions options)
      throws IOException {
    PrintCheck check = new PrintCheck(prepared, options);
    for (Deck deck : library.decks()) {
      check.check(deck);
    }
    return check.found.sorted();
  }

  private void check(Deck deck) throws IOException {
    List<NoteTypesetter.Numbered> suspects = suspects(deck);
    if (suspects.isEmpty()) {
      return;
    }
    NoteTypesetter typesetter =
        new NoteTypesetter(
            Typefaces.with(options.fonts()),
            CardFormat.on(new Imposition(options.paper())),
            deck.info(),
            new Illustrations(prepared, deck.media()));
    for (NoteTypesetter.Numbered suspect : suspects) {
      typesetter.typeset(suspect).diagnostics().stream()
          .filter(one -> one.code().equals(NoteTypesetter.CONTINUED))
          .forEach(found::add);
    }
  }

  private static List<NoteTypesetter.Numbered> suspects(Deck deck) {
    List<NoteTypesetter.Numbered> suspects = new ArrayList<>();
    int firstCard = 1;
    for (Note note : deck.notes()) {
      if (mayBeLong(note)) {
        suspects.add(new NoteTypesetter.Numbered(note, firstCard));
      }
      firstCard += note.cards().size();
    }
    return suspects;
  }

  private static boolean mayBeLong(Note note) {
    boolean isPlain = note.sides().allMatch(side -> side.format() == MarkupFormat.PLAIN);
    int length = note.sides().mapToInt(PrintCheck::length).sum() + names(note);
    return length > (isPlain ? FITTING : FITTING_MARKUP)
        || note.sides().anyMatch(PrintCheck::mayBeLarge);
  }

  private static int length(MarkupText side) {
    int lines = (int) side.source().chars().filter(c -> c == '\n').count();
    return side.source().length() + lines * CHARACTERS_PER_LINE;
  }

  private static int names(Note note) {
    return note.fields().stream()
        .map(Field::name)
        .mapToInt(name -> name.length() + CHARACTERS_PER_LINE)
        .sum();
  }

  private static boolean mayBeLarge(MarkupText side) {
    Stream<String> marks =
        side.format() == MarkupFormat.PLAIN ? Stream.of("\\(", "\\[") : LARGE.stream();
    return marks.anyMatch(side.source()::contains);
  }
}
