package dev.glossdeck.anki.type;

import java.util.Map;
import java.util.Optional;

/**
 * A card template of a note type.
 *
 * @param name the name that learners see
 * @param id the number by which Anki knows it under another name; 0 if it has none
 * @param front HTML with tags in double braces
 * @param back the same for the answer's side
 * @param deck the full name of the deck for its cards, if they do not stand with their notes
 * @param settings those that are not the initial ones
 */
public record TypeTemplate(
    String name,
    long id,
    String front,
    String back,
    Optional<String> deck,
    Map<TypeSetting, Object> settings) {
  /** Copies the map. */
  public TypeTemplate {
    settings = AnkiType.changed(settings);
  }
}
