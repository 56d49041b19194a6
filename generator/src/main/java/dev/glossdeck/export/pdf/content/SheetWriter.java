package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.content.PageContent.Side;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.sheet.Imposition;
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
    List<PlacedFace> fronts = new ArrayList<>();
    List<PlacedFace> backs = imposition.isOneSided() ? fronts : new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).isPresent()) {
        PrintedCard card = slots.get(i).get();
        fronts.add(new PlacedFace(card.front(), imposition.front(i), card.number(), Side.QUESTION));
        backs.add(new PlacedFace(card.back(), imposition.back(i), card.number(), Side.ANSWER));
      }
    }
    PageWriter front = new PageWriter(codes);
    front.guides(imposition.cuts());
    front.guides(imposition.folds());
    fronts.forEach(front::face);
    if (imposition.isOneSided()) {
      return List.of(front.finish(firstOpen));
    }
    PageWriter back = new PageWriter(codes);
    backs.forEach(back::face);
    return List.of(front.finish(firstOpen), back.finish(firstOpen));
  }
}
