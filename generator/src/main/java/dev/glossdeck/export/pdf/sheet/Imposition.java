package dev.glossdeck.export.pdf.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The imposition of cards on sheets of paper: where fronts and backs are, so that each back is
 * behind its front, and upright when the cut card is turned like a page of a book.
 *
 * @param sheet the paper
 * @param grid the cells of the sheet
 * @param options the placing of cards on sheets
 */
public record Imposition(Sheet sheet, Grid grid, SheetOptions options) {

  /** The usual imposition on a paper. */
  public static Imposition usual(PaperSize paper) {
    return of(Sheet.of(paper), SheetOptions.USUAL);
  }

  /**
   * The imposition of a layout on a sheet.
   *
   * @throws IllegalArgumentException if the layout does not fit the sheet
   */
  public static Imposition of(Sheet sheet, SheetOptions options) {
    Grid grid =
        options
            .layout()
            .on(sheet, options.gutter())
            .orElseThrow(
                () -> new IllegalArgumentException(options.layout() + " does not fit the sheet"));
    return new Imposition(sheet, grid, options);
  }

  /** The number of cards per sheet. */
  public int cards() {
    return grid.cells();
  }

  /** Whether fronts and backs are on the same page. */
  public boolean isOneSided() {
    return options.layout().kind() != SheetLayout.Kind.GRID;
  }

  /** The value of Duplex in the viewer preferences (PDF 32000-1, 12.2). */
  public String duplex() {
    return switch (options.layout().kind()) {
      case FOLD -> Flip.NONE.duplex();
      case LIST -> Flip.LONG.duplex();
      case GRID ->
          options.order() == PageOrder.FRONTS_BACKS ? Flip.NONE.duplex() : options.flip().duplex();
    };
  }

  /** The width of a card, in points. */
  public float cardWidth() {
    boolean folded = options.layout().kind() == SheetLayout.Kind.FOLD;
    return folded ? grid.cardWidth() / 2 : grid.cardWidth();
  }

  /** The height of a card, in points. */
  public float cardHeight() {
    return grid.cardHeight();
  }

  /**
   * The areas of a card; where the cards fill the sheet, their margins are those that printers
   * leave blank.
   */
  public CardFormat format() {
    boolean fills = grid.left() < CardFormat.UNPRINTED || grid.top() < CardFormat.UNPRINTED;
    return new CardFormat(cardWidth(), cardHeight(), fills);
  }

  /**
   * The place of a card's front on its page.
   *
   * @param card the index of its cell, row by row from the left
   */
  public Placement front(int card) {
    return uncorrected(card).then(options.printer().front(sheet));
  }

  /**
   * The place of a card's back on its page.
   *
   * @param card the index of its cell, as for its front
   */
  public Placement back(int card) {
    if (options.layout().kind() == SheetLayout.Kind.FOLD) {
      return Placement.shift(cardWidth(), 0).then(front(card));
    }
    if (options.flip() == Flip.NONE) {
      return uncorrected(card).then(options.printer().back(sheet));
    }
    Placement throughCard = new Placement(-1, 0, 0, 1, cardWidth(), 0);
    return throughCard
        .then(uncorrected(card))
        .then(options.flip().through(sheet))
        .then(options.printer().back(sheet));
  }

  private Placement uncorrected(int card) {
    Rect cell = grid.cell(sheet, card);
    return grid.turned()
        ? Placement.quarterTurn().then(Placement.shift(cell.right(), cell.y()))
        : Placement.shift(cell.x(), cell.y());
  }

  /** The lines or marks to cut along, as thin rectangles on the fronts. */
  public List<Rect> cuts() {
    return options.layout().kind() == SheetLayout.Kind.LIST
        ? List.of()
        : new CuttingGuides(sheet, grid, options.guides())
            .rects().stream().map(options.printer().front(sheet)::of).toList();
  }

  /** The dashes of the line to fold along; none unless cards are folded. */
  public List<Rect> folds() {
    List<Rect> dashes = new ArrayList<>();
    if (options.layout().kind() == SheetLayout.Kind.FOLD) {
      float x = sheet.width() / 2;
      for (float y = 0; y < sheet.height(); y += 2 * CuttingGuides.DASH) {
        dashes.add(
            new Rect(x - CuttingGuides.WIDTH / 2, y, CuttingGuides.WIDTH, CuttingGuides.DASH));
      }
    }
    return dashes;
  }
}
