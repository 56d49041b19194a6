package dev.glossdeck.export.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.DeckInfo;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentInfoTest {
  private static final Instant WRITTEN = Instant.parse("2026-02-03T04:05:06.789Z");

  @Test
  void saysTheSecondInUtcInBothForms() {
    DocumentInfo info = new DocumentInfo("Title", "en", WRITTEN);

    assertThat(info.pdfDate()).isEqualTo("D:20260203040506Z");
    assertThat(info.xmpDate()).isEqualTo("2026-02-03T04:05:06Z");
  }

  @Test
  void keepsFullSecondsOfMidnight() {
    DocumentInfo info = new DocumentInfo("Title", "en", Instant.parse("2026-11-01T00:00:00Z"));

    assertThat(info.pdfDate()).isEqualTo("D:20261101000000Z");
    assertThat(info.xmpDate()).isEqualTo("2026-11-01T00:00:00Z");
  }

  @Test
  void takesTitleAndLanguageOfTheDeck() {
    DeckInfo deck = new DeckInfo("d", "Networks", Optional.empty(), "de-AT", false);

    assertThat(DocumentInfo.of(deck, WRITTEN))
        .isEqualTo(new DocumentInfo("Networks", "de-AT", Instant.parse("2026-02-03T04:05:06Z")));
  }
}
