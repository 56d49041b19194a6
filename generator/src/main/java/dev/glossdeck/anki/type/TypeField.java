package dev.glossdeck.anki.type;

import java.util.Map;

/**
 * A field of a note type.
 *
 * @param name as templates refer to it
 * @param id the number by which Anki knows it under another name; 0 if it has none
 * @param settings those that are not the initial ones
 */
public record TypeField(String name, long id, Map<TypeSetting, Object> settings) {
  /** Copies the map. */
  public TypeField {
    settings = AnkiType.changed(settings);
  }
}
