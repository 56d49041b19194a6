package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.content.PageContent.Side;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.sheet.Imposition;
import dev.glossdeck.export.pdf.sheet.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the pages of a sheet of cards. Thread-safe. */
public final class SheetWriter {
  private final Imposition imposition;
  private final GlyphCodes codes;

  /**
   * Creates a writer.
   *
   * @param imposition the positions of cards on the sheet
   * @param codes the codes of the document's glyphs
   */
  public SheetWriter(Imposition imposition, GlyphCodes codes) {
    this.imposition = imposition;
    this.codes = codes;
  }

  /**
   * Writes the two pages of a sheet, fronts first, or the only one if it is printed on one side.
   *
   * @param slots the cards by their places; an empty one stays blank
   * @param firstOpen the lowest number of a card of which later pages may have content
   */
  public List<PageContent> pages(List<Optional<PrintedCard>> slots, int firstOpen) {
    PageWriter front = new PageWriter(codes);
    front.guides(imposition.cuts());
    front.guides(imposition.folds());
    fronts(slots).forEach(front::face);
    if (imposition.isOneSided()) {
      return List.of(front.finish(firstOpen));
    }
    PageWriter back = new PageWriter(codes);
    backs(slots).forEach(back::face);
    return List.of(front.finish(firstOpen), back.finish(firstOpen));
  }

  /** Draws the first page of a sheet as SVG. */
  public String drawing(List<Optional<PrintedCard>> slots) {
    List<Rect> guides = new ArrayList<>(imposition.cuts());
    guides.addAll(imposition.folds());
    return SheetDrawing.of(imposition.sheet(), guides, fronts(slots));
  }

  /** The faces on the first page: of folded cards, the backs, too. */
  private List<PlacedFace> fronts(List<Optional<PrintedCard>> slots) {
    List<PlacedFace> fronts = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).isPresent()) {
        PrintedCard card = slots.get(i).get();
        fronts.add(new PlacedFace(card.front(), imposition.front(i), card.number(), Side.QUESTION));
        if (imposition.isOneSided()) {
          fronts.add(back(card, i));
        }
      }
    }
    return fronts;
  }

  private List<PlacedFace> backs(List<Optional<PrintedCard>> slots) {
    List<PlacedFace> backs = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      int place = i;
      slots.get(i).ifPresent(card -> backs.add(back(card, place)));
    }
    return backs;
  }

  private PlacedFace back(PrintedCard card, int place) {
    return new PlacedFace(card.back(), imposition.back(place), card.number(), Side.ANSWER);
  }
}
