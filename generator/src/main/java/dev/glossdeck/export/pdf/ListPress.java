package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.content.PageContent.Side;
import dev.glossdeck.export.pdf.content.PageWriter;
import dev.glossdeck.export.pdf.content.PlacedFace;
import dev.glossdeck.export.pdf.content.SheetDrawing;
import dev.glossdeck.export.pdf.document.TaggedDocument;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.sheet.ListFormat;
import dev.glossdeck.export.pdf.sheet.Placement;
import dev.glossdeck.export.pdf.sheet.Rect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints cards as a list, the question beside the answer. */
final class ListPress implements Press {
  /** Thinner lines, and grey ones, turn to dots on printers without colour. */
  private static final float RULE = 0.25f;

  private final ListFormat format;
  private final CardSetter setter;
  private final Signposts signposts;
  private final TaggedDocument document;
  private final SmallPrint header;
  private final String title;
  private final List<PrintedCard> page = new ArrayList<>();
  private float used;
  private Optional<String> drawing = Optional.empty();
  private int pages;

  /**
   * Begins a list.
   *
   * @param header typesets the line at the top of a page
   * @param title the title of the deck
   */
  ListPress(
      ListFormat format,
      CardSetter setter,
      Signposts signposts,
      TaggedDocument document,
      SmallPrint header,
      String title) {
    this.format = format;
    this.setter = setter;
    this.signposts = signposts;
    this.document = document;
    this.header = header;
    this.title = title;
  }

  @Override
  public CardSetter setter() {
    return setter;
  }

  @Override
  public void add(List<PrintedCard> cards) throws IOException {
    for (PrintedCard card : cards) {
      float height = card.height() + ListFormat.ROW_GAP;
      if (!page.isEmpty() && used + height > format.rows().height() + ListFormat.ROW_GAP) {
        writePage();
      }
      page.add(card);
      used += height;
    }
  }

  @Override
  public void finish() throws IOException {
    if (!page.isEmpty()) {
      writePage();
    }
  }

  private void writePage() throws IOException {
    pages++;
    document.codes().register(page);
    page.forEach(card -> signposts.name(card.number()));
    CardFace head = CardFace.EMPTY.with(header.lines(title, "" + pages));
    document.codes().register(List.of(new PrintedCard(0, head, CardFace.EMPTY, 0)));
    List<PlacedFace> faces = new ArrayList<>();
    List<Rect> rules = new ArrayList<>();
    faces.add(new PlacedFace(head, Placement.IDENTITY, page.get(0).number(), Side.QUESTION));
    float top = format.rows().top();
    for (PrintedCard card : page) {
      // The faces hang from the top of an area that is as high as a page.
      Placement place = Placement.shift(format.rows().x(), top - format.rows().height());
      faces.add(new PlacedFace(card.front(), place, card.number(), Side.QUESTION));
      faces.add(new PlacedFace(card.back(), place, card.number(), Side.ANSWER));
      top -= card.height() + ListFormat.ROW_GAP;
      float y = top + ListFormat.ROW_GAP / 2;
      rules.add(new Rect(format.rows().x(), y, format.rows().width(), RULE));
    }
    PageWriter writer = new PageWriter(document.codes());
    writer.guides(rules);
    faces.forEach(writer::face);
    if (drawing.isEmpty()) {
      drawing = Optional.of(SheetDrawing.of(format.sheet(), rules, faces));
    }
    document.add(writer.finish(page.get(0).number()));
    for (PrintedCard card : page) {
      signposts.lead(card.number());
    }
    page.clear();
    used = 0;
  }

  @Override
  public TaggedDocument document() {
    return document;
  }

  @Override
  public Optional<String> drawing() {
    return drawing;
  }

  /** A list is printed on both sides of its sheets. */
  @Override
  public int sheets() {
    return (pages + 1) / 2;
  }
}
