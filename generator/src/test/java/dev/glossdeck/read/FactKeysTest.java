package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.DeckFacts;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactKeysTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private DeckFacts facts(Map<String, String> settings) {
    return new FactKeys(
            key -> Optional.ofNullable(settings.get(key)),
            key -> new SourcePosition("d.md", 3, 9),
            diagnostics)
        .facts();
  }

  @Test
  void keepsWhatTheAuthorSays() {
    DeckFacts facts =
        facts(Map.of("author", "Ada", "license", "CC0", "date", "2026", "source", " "));
    assertThat(facts.settings())
        .isEqualTo(Map.of("author", "Ada", "licence", "CC0", "date", "2026"));
  }

  @ParameterizedTest
  @CsvSource({"'#2F6F4F',#2f6f4f", "'#0a8',#00aa88"})
  void writesAColourWithSixDigits(String written, String colour) {
    assertThat(facts(Map.of("accent", written)).accent()).contains(colour);
  }

  @ParameterizedTest
  @ValueSource(strings = {"green", "#12", "#808080", "#fff", "#000"})
  void refusesWhatIsNoColourAndAGreyWhichHasNoHue(String written) {
    assertThat(facts(Map.of("accent", written)).accent()).isEmpty();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "d.md:3:9: error: \""
                + written
                + "\" is no colour with a hue (write such as \"#2f6f4f\") [accent]");
  }

  @Test
  void readsTheAddressOfARepository() {
    assertThat(facts(Map.of("repository", "https://example.org/a/edit/main")).repository())
        .contains(URI.create("https://example.org/a/edit/main/"));
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(facts(Map.of("repository", "git@example.org:a.git")).repository()).isEmpty();
    assertThat(diagnostics.sorted())
        .singleElement()
        .asString()
        .startsWith("d.md:3:9: error: \"git@example.org:a.git\" is no address (write such as");
  }
}
