package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TypedFields;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.markup.GapMistake;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.type.DeckTypes;
import dev.glossdeck.read.type.DeckTypes.NamedType;
import dev.glossdeck.read.type.NoteSides;
import dev.glossdeck.read.type.TypedSides;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Notes under headings whose types come from Anki: the question fills the first field that the type
 * asks, the answer the one that it tells, and further fields those of their names.
 */
final class TypedNotes {
  private static final MarkupText NOTHING = new MarkupText("", MarkupFormat.MARKDOWN);

  private final Optional<DeckTypes> types;
  private final Diagnostics diagnostics;

  TypedNotes(Optional<DeckTypes> types, Diagnostics diagnostics) {
    this.types = types;
    this.diagnostics = diagnostics;
  }

  /** The note with the fields of its type; as it is if the deck has no such types. */
  Optional<NoteDraft> of(NoteDraft draft, HeadingAttributes attributes) {
    return types.isEmpty()
        ? Optional.of(draft)
        : types
            .get()
            .find(attributes.type(), draft.position())
            .flatMap(type -> typed(draft, type, attributes.asks()));
  }

  private Optional<NoteDraft> typed(NoteDraft draft, NamedType type, Optional<String> asks) {
    int size = type.reading().fields().size();
    List<MarkupText> contents = new ArrayList<>(Collections.nCopies(size, NOTHING));
    int question =
        asks.map(type.reading()::index).orElseGet(() -> type.reading().question(List.of()));
    boolean fits = put(draft, type, question, draft.question(), contents);
    fits &= put(draft, type, type.reading().answer(), draft.answer(), contents);
    for (Field field : draft.fields()) {
      fits &= put(draft, type, type.reading().index(field.name()), field.content(), contents);
    }
    NoteSides sides = new TypedSides(type.reading(), contents).sides();
    if (fits && sides.kind() == NoteKind.CLOZE && sides.question().clozes().isEmpty()) {
      GapMistake mistake = sides.question().gapMistake().orElse(GapMistake.NO_GAP);
      diagnostics.error(
          draft.position(), DiagnosticCode.NO_GAP, mistake.problem(), mistake.remedy());
      return Optional.empty();
    }
    if (!fits) {
      return Optional.empty();
    }
    return Optional.of(
        new NoteDraft(
            draft.id(),
            sides.question(),
            sides.answer(),
            sides.further(),
            draft.topic(),
            draft.tags(),
            draft.naming(),
            sides.kind(),
            draft.deckName(),
            draft.languages(),
            draft.position(),
            Optional.of(new TypedFields(type.type(), contents))));
  }

  private boolean put(
      NoteDraft draft, NamedType type, int index, MarkupText content, List<MarkupText> contents) {
    if (content.isEmpty()) {
      return true;
    }
    boolean fits = index >= 0 && contents.get(index).isEmpty();
    if (fits) {
      contents.set(index, content);
    } else {
      diagnostics.error(
          draft.position(),
          DiagnosticCode.NOTE_FIELDS,
          "a part of the card is no field of the note type \""
              + type.type().name()
              + "\", or the same as another part",
          "give each further field one of the names " + type.fieldNames());
    }
    return fits;
  }
}
