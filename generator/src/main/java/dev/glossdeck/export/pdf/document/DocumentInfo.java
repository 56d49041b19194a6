package dev.glossdeck.export.pdf.document;

import dev.glossdeck.deck.DeckInfo;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What a document says of itself, alike in its information dictionary and its XMP.
 *
 * @param title the deck's
 * @param language a BCP 47 tag
 * @param written when; to the second, in UTC
 */
public record DocumentInfo(String title, String language, Instant written) {
  /** What made the document; without a version, so that a new one alone changes no byte. */
  static final String PRODUCER = "Glossdeck";

  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  public DocumentInfo {
    written = written.truncatedTo(ChronoUnit.SECONDS);
  }

  public static DocumentInfo of(DeckInfo deck, Instant written) {
    return new DocumentInfo(deck.title(), deck.language(), written);
  }

  /** The time as PDF 32000-1, 7.9.4 wants it: {@code D:20261101000000Z}. */
  String pdfDate() {
    return PDF_DATE.format(written);
  }

  /** The time as XMP wants it: {@code 2026-11-01T00:00:00Z}. */
  String xmpDate() {
    return written.toString();
  }
}
