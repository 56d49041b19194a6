package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.output.MemoryOutput;
import java.io.ByteArrayInputStream;
import java.util.Set;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** The reference checker of HTML has nothing to say, not even a warning. */
final class SiteValidityTest {

  @Test
  void writesValidPagesForASmallDeck() throws Exception {
    check(Sites.of(Set.of("pdf", "csv", "apkg"), Sites.sample()));
  }

  @Test
  void writesValidPagesForSeveralDecks() throws Exception {
    check(
        Sites.of(
            Sites.sample(),
            RichDecks.rich(),
            Sites.inLanguage("he", TestDecks.plain("שלום?|כן", "<b>|&"))));
  }

  @Test
  void writesValidPagesForAPublishedSite() throws Exception {
    check(
        Sites.with(
            Sites.published(),
            Sites.changed(Sites.sample(), "2026-01-31T23:59:59Z"),
            Sites.inLanguage("ar", TestDecks.large(1))));
  }

  @Test
  void writesValidMathml() throws Exception {
    String formulas = SiteFormulas.EACH_KIND + "\n\n" + SiteFormulas.COLOURS;
    check(Sites.of(Sites.deck("maths", Sites.note("What is $\\frac{a}{b}$?", formulas))));
  }

  /**
   * The checker reads a stream, so that it does not know what {@code 'self'} means in a policy. And
   * it takes a block of data for a script, which HTML does not.
   */
  private static boolean counts(String message) {
    return !message.contains("Resource violates Content Security Policy (meta tag): ")
        && !message.contains("Inline script violates Content Security Policy (meta tag): ");
  }

  static void check(MemoryOutput site) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    validator.setNoLangDetect(true);
    for (String path : site.files().keySet()) {
      if (path.endsWith(".html")) {
        String messages = validator.validate(new ByteArrayInputStream(site.bytes(path)));
        assertThat(messages.lines().filter(SiteValidityTest::counts)).as(path).isEmpty();
        assertThat(Sites.page(site, path).select("script:not([src], [type=application/ld+json])"))
            .as(path)
            .isEmpty();
      }
    }
  }
}
