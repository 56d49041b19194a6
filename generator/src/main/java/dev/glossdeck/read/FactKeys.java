package dev.glossdeck.read;

import dev.glossdeck.deck.DeckFacts;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings by which authors say where a deck comes from, and its colour. The same in all
 * formats.
 */
public final class FactKeys {
  /** All keys; {@code license} is the same as {@code licence}. */
  public static final List<String> ALL =
      List.of("author", "licence", "license", "source", "date", "accent", "repository");

  private final Function<String, Optional<String>> values;
  private final Function<String, SourcePosition> positions;
  private final Diagnostics diagnostics;

  /**
   * The settings of a deck.
   *
   * @param values the values by their keys
   * @param positions the positions of the values
   * @param diagnostics takes what is wrong
   */
  public FactKeys(
      Function<String, Optional<String>> values,
      Function<String, SourcePosition> positions,
      Diagnostics diagnostics) {
    this.values = values;
    this.positions = positions;
    this.diagnostics = diagnostics;
  }

  /**
   * The facts that the deck states.
   *
   * @return without what is empty
   */
  public DeckFacts facts() {
    return new DeckFacts(
        value("author"),
        value("licence").or(() -> value("license")),
        value("source"),
        value("date"),
        value("accent").flatMap(this::colour),
        value("repository").flatMap(this::address));
  }

  private Optional<String> value(String key) {
    return values.apply(key).map(Names::nfc).filter(text -> !text.isBlank());
  }

  private Optional<URI> address(String written) {
    Optional<URI> address = DeckFacts.address(written);
    if (address.isEmpty()) {
      diagnostics.error(
          positions.apply("repository"),
          DiagnosticCode.REPOSITORY,
          "\"" + written + "\" is no address",
          "write such as https://github.com/ada/botany/edit/main/");
    }
    return address;
  }

  private Optional<String> colour(String written) {
    Optional<String> colour = DeckFacts.colour(written);
    if (colour.isEmpty()) {
      diagnostics.error(
          positions.apply("accent"),
          DiagnosticCode.ACCENT,
          "\"" + written + "\" is no colour with a hue",
          "write such as \"#2f6f4f\"");
    }
    return colour;
  }
}
