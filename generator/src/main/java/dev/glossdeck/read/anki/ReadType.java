package dev.glossdeck.read.anki;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.read.type.CollectionNoteType;

/**
 * A note type of a collection.
 *
 * @param type its definition
 * @param reading the reader of its notes
 */
record ReadType(AnkiType type, CollectionNoteType reading) {
  ReadType(AnkiType type) {
    this(type, CollectionNoteType.of(type));
  }
}
