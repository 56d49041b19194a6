package dev.glossdeck.export.pdf.document;

import dev.glossdeck.deck.DeckFacts;
import dev.glossdeck.deck.DeckInfo;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The metadata of a document, the same in its information dictionary and its XMP packet.
 *
 * @param title the title of the deck
 * @param language a BCP 47 tag
 * @param written the creation date, truncated to seconds, in UTC
 * @param facts the deck's author, licence and source
 */
public record DocumentInfo(String title, String language, Instant written, DeckFacts facts) {
  /** The producer; without a version, so that a new version does not change the bytes. */
  static final String PRODUCER = "Glossdeck";

  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  public DocumentInfo {
    written = written.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The metadata of what is no deck. */
  public DocumentInfo(String title, String language, Instant written) {
    this(title, language, written, DeckFacts.NONE);
  }

  /** The metadata of a deck. */
  public static DocumentInfo of(DeckInfo deck, Instant written) {
    return new DocumentInfo(deck.title(), deck.language(), written, deck.facts());
  }

  /** The creation date in the format of PDF 32000-1, 7.9.4: {@code D:20261101000000Z}. */
  String pdfDate() {
    return PDF_DATE.format(written);
  }

  /** The creation date in the format of XMP: {@code 2026-11-01T00:00:00Z}. */
  String xmpDate() {
    return written.toString();
  }
}
