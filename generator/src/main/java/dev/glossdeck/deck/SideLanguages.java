package dev.glossdeck.deck;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The languages of a note's sides where they are other than the deck's.
 *
 * @param question of the question, and so of the headword; empty if it is the deck's
 * @param answer of the answer; empty if it is the deck's
 * @param fields of further fields by their names; without those in the deck's
 */
public record SideLanguages(
    Optional<TextLanguage> question,
    Optional<TextLanguage> answer,
    Map<String, TextLanguage> fields) {
  /** All sides in the deck's language. */
  public static final SideLanguages NONE =
      new SideLanguages(Optional.empty(), Optional.empty(), Map.of());

  /** Copies the map, in the order of names. */
  public SideLanguages {
    fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /**
   * The language of a further field.
   *
   * @param field one of the note's
   * @return empty if it is the deck's
   */
  public Optional<TextLanguage> of(Field field) {
    return Optional.ofNullable(fields.get(field.name()));
  }
}
