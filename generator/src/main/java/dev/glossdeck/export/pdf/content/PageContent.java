package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import java.util.List;
import java.util.Optional;

/** A page that is ready for the document. */
public final class PageContent {
  private final int firstCard;
  private final byte[] deflated;
  private final List<Marked> marked;
  private final UsedGlyphs glyphs;
  private final UsedObjects objects;

  /** Which side of a card. */
  public enum Side {
    QUESTION,
    ANSWER
  }

  /**
   * Content with an element in the structure tree.
   *
   * @param card the card's number
   * @param side question or answer
   * @param tag the element below the side; no artifact
   * @param box where a drawing stands on the page
   */
  public record Marked(int card, Side side, Tag tag, Optional<Rect> box) {}

  /**
   * Takes what a page consists of.
   *
   * @param firstCard the number of the first card on the sheet
   * @param marked in the order of their MCIDs, from 0
   */
  PageContent(int firstCard, ContentStream stream, List<Marked> marked) {
    this.firstCard = firstCard;
    this.deflated = stream.deflated();
    this.marked = List.copyOf(marked);
    this.glyphs = stream.glyphs();
    this.objects = stream.objects();
  }

  /** The number of the first card on the sheet: those before it are complete. */
  public int firstCard() {
    return firstCard;
  }

  /** The operators, compressed; not copied. */
  public byte[] deflated() {
    return deflated;
  }

  public List<Marked> marked() {
    return marked;
  }

  public UsedObjects objects() {
    return objects;
  }

  public UsedGlyphs glyphs() {
    return glyphs;
  }
}
