package dev.glossdeck.deck;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.markup.MarkupText;
import java.util.List;

/**
 * A note's fields as its own note type has them, shown or not.
 *
 * @param type the note type
 * @param contents as many as the type has fields, in their order
 */
public record TypedFields(AnkiType type, List<MarkupText> contents) {
  /** Copies the list. */
  public TypedFields {
    contents = List.copyOf(contents);
  }
}
