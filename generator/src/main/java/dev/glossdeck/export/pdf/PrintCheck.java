package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.pdf.flow.Illustrations;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.layout.SizeLadder;
import dev.glossdeck.export.pdf.sheet.CardFormat;
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
   * The number of characters that fit any card: the widest are as wide as they are high, at least 8
   * pt, and 15 lines of 30 of them fit a card.
   */
  private static final int FITTING = 450;

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
    List<ChosenCard> suspects = suspects(deck);
    if (suspects.isEmpty()) {
      return;
    }
    CardTypesetter words =
        new CardTypesetter(
            Typefaces.with(options.fonts().typeface(), options.fonts().others()),
            deck.info(),
            new Illustrations(prepared, deck.media()),
            options.text().smartQuotes());
    CardFormat format = CardFormat.USUAL;
    SizeLadder sizes = options.text().ladder();
    FaceTypesetter faces =
        new FaceTypesetter(
            words,
            format,
            new DeckSizes(sizes, sizes),
            new SmallPrint(Typefaces.bundled(), format.smallPrint(), deck.info().isRightToLeft()),
            deck);
    for (ChosenCard suspect : suspects) {
      found.addAll(faces.typeset(words.typeset(suspect)).diagnostics());
    }
  }

  private static List<ChosenCard> suspects(Deck deck) {
    List<ChosenCard> suspects = new ArrayList<>();
    int number = 1;
    for (Note note : deck.notes()) {
      boolean isSuspect = mayBeLong(note);
      for (Card card : note.cards()) {
        if (isSuspect) {
          suspects.add(new ChosenCard(note, card, number));
        }
        number++;
      }
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
