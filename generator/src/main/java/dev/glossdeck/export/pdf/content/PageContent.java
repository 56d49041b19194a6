package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import java.util.List;
import java.util.Optional;

/** The content of a page. */
public final class PageContent {
  private final int firstCard;
  private final byte[] deflated;
  private final List<Marked> marked;
  private final UsedGlyphs glyphs;
  private final UsedObjects objects;

  /** A side of a card. */
  public enum Side {
    QUESTION,
    ANSWER
  }

  /**
   * Marked content, whose number (MCID) is its index in the list.
   *
   * @param card the number of the card
   * @param side question or answer
   * @param tag the structure element below the side; not an artifact
   * @param box the bounding box of a graphic on the page; empty for text
   */
  public record Marked(int card, Side side, Tag tag, Optional<Rect> box) {}

  /**
   * Creates the content of a page.
   *
   * @param firstCard the lowest number of a card of which later pages may have content
   * @param stream the content stream
   * @param marked the marked content, in the order of the MCIDs from 0
   */
  PageContent(int firstCard, ContentStream stream, List<Marked> marked) {
    this.firstCard = firstCard;
    this.deflated = stream.deflated();
    this.marked = List.copyOf(marked);
    this.glyphs = stream.glyphs();
    this.objects = stream.objects();
  }

  /** A number of a card; no later page has content of cards before it. */
  public int firstCard() {
    return firstCard;
  }

  /** The content stream, compressed; not copied. */
  public byte[] deflated() {
    return deflated;
  }

  /** The marked content, in the order of the MCIDs from 0. */
  public List<Marked> marked() {
    return marked;
  }

  /** The pictures and glyphs of formulas that the page shows. */
  public UsedObjects objects() {
    return objects;
  }

  /** The glyphs that the page shows. */
  public UsedGlyphs glyphs() {
    return glyphs;
  }
}
