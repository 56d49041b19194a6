package dev.glossdeck.deck;

import java.util.Optional;

/**
 * What a deck says of itself.
 *
 * @param id names files and addresses: lower-case letters, digits, {@code -}, {@code _}, {@code .}
 * @param title what readers see
 * @param description one sentence for readers, if the author wrote one
 * @param language a BCP 47 tag such as {@code en}
 * @param nested whether the site's pages stand in a folder of the deck's id even if it is the only
 *     deck
 */
public record DeckInfo(
    String id, String title, Optional<String> description, String language, boolean nested) {
  /** The language of a deck that does not say. */
  public static final String DEFAULT_LANGUAGE = "en";
}
