package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.content.GlyphCodes;
import dev.glossdeck.export.pdf.content.PageContent;
import dev.glossdeck.export.pdf.content.PageContent.Side;
import dev.glossdeck.export.pdf.content.PageWriter;
import dev.glossdeck.export.pdf.content.PlacedFace;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.FaceLayout;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.layout.SizeLadder;
import dev.glossdeck.export.pdf.sheet.CalibrationMarks;
import dev.glossdeck.export.pdf.sheet.Flip;
import dev.glossdeck.export.pdf.sheet.Imposition;
import dev.glossdeck.export.pdf.sheet.Placement;
import dev.glossdeck.export.pdf.sheet.PrinterProfile;
import dev.glossdeck.export.pdf.sheet.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sheet before the cards, by which one sees whether the printer is set right before paper is
 * lost: rulers, and crosses that meet through the paper. It is no part of the deck, so that screen
 * readers skip it.
 */
final class CheckPage {
  private static final float TEXT = 11;

  private final Imposition imposition;
  private final CardTypesetter words;
  private final ResourceBundle texts;

  /**
   * Creates a check page.
   *
   * @param words typesets its text
   * @param language a BCP 47 tag; text in a language without words of ours is English
   */
  CheckPage(Imposition imposition, CardTypesetter words, String language) {
    this.imposition = imposition;
    this.words = words;
    this.texts =
        ResourceBundle.getBundle(
            "dev.glossdeck.export.pdf.check-page",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Its front, and its back unless cards are printed on one side. */
  List<PageContent> pages(GlyphCodes codes) {
    CalibrationMarks marks =
        new CalibrationMarks(
            imposition.sheet(), imposition.options().flip(), imposition.options().printer());
    PrinterProfile printer = imposition.options().printer();
    List<PageContent> pages = new ArrayList<>();
    CardFace front = face(frontText(), marks).withRules(marks.front());
    pages.add(page(front, printer.front(imposition.sheet()), codes));
    if (!imposition.isOneSided()) {
      CardFace back = face(texts.getString("back"), marks).withRules(marks.back());
      pages.add(page(back, printer.back(imposition.sheet()), codes));
    }
    return pages;
  }

  private String frontText() {
    Flip flip = imposition.options().flip();
    String key =
        imposition.isOneSided() ? "oneSide" : flip.name().toLowerCase(Locale.ROOT) + "Edge";
    String sizes =
        texts
            .getString("sizes")
            .replace("{0}", "" + CalibrationMarks.ACROSS)
            .replace("{1}", "" + CalibrationMarks.DOWN);
    String meeting = imposition.isOneSided() ? "" : "\n\n" + texts.getString("meeting");
    return texts.getString(key) + "\n\n" + sizes + meeting + "\n\n" + texts.getString("remedy");
  }

  private CardFace face(String text, CalibrationMarks marks) {
    Rect area = marks.text();
    return new FaceLayout(area, SizeLadder.between(TEXT, TEXT, false))
        .layOut(words.plain(text))
        .faces()
        .get(0)
        .asArtifact();
  }

  private static PageContent page(CardFace face, Placement place, GlyphCodes codes) {
    codes.register(List.of(new PrintedCard(0, face, CardFace.EMPTY, 0)));
    PageWriter writer = new PageWriter(codes);
    writer.face(new PlacedFace(face, place, 0, Side.QUESTION));
    return writer.finish(1);
  }
}
