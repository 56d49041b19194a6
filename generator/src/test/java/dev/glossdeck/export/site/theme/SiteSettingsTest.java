package dev.glossdeck.export.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an author's words about the site are read. */
class SiteSettingsTest {
  @Test
  void endsAnAddressWithASlash() {
    assertThat(SiteSettings.address("https://example.org/botany"))
        .hasToString("https://example.org/botany/");
    assertThat(SiteSettings.address("http://example.org/")).hasToString("http://example.org/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "ftp://example.org", "https://", "https://a b/", "https://a/?b"})
  void takesNoAddressThatPagesCouldNotStandBelow(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteSettings.address(written))
        .withMessageContaining(written)
        .withMessageContaining("https://example.org/botany/");
  }

  @ParameterizedTest
  @CsvSource({"#2f6f4f,#2f6f4f", "#ABC,#aabbcc", "#0F0F8F,#0f0f8f"})
  void writesAColourWithSixDigits(String written, String colour) {
    assertThat(SiteSettings.colour(written)).isEqualTo(colour);
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "2f6f4f", "#2f6f4", "#ggg", "#2f6f4f\n", "#0f0f0f"})
  void takesNoOtherColour(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> SiteSettings.colour(written));
  }
}
