package dev.glossdeck.read.type;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.SideLanguageChoices;
import java.util.List;
import java.util.Optional;

/**
 * The sides that a note's fields make.
 *
 * @param question empty if the note has none
 * @param answer empty if the note has none
 * @param further fields with content
 * @param topic the heading above it, if it says one
 * @param kind the kind, which decides its cards
 * @param languages the languages of its sides
 */
public record NoteSides(
    MarkupText question,
    MarkupText answer,
    List<Field> further,
    Optional<String> topic,
    NoteKind kind,
    SideLanguageChoices languages) {
  /** Sides that say nothing of their languages. */
  public NoteSides(
      MarkupText question,
      MarkupText answer,
      List<Field> further,
      Optional<String> topic,
      NoteKind kind) {
    this(question, answer, further, topic, kind, SideLanguageChoices.NONE);
  }

  /** Copies the list. */
  public NoteSides {
    further = List.copyOf(further);
  }
}
