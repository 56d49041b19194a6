package dev.glossdeck.read;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TypedFields;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Optional;

/**
 * A note as it stands in a file, before it has an identity. What is not named here is as in {@link
 * dev.glossdeck.deck.Note}.
 *
 * @param id the author's id, if there is one
 * @param tags without repetition
 * @param languages the languages of its sides
 * @param typed its fields, if it has a note type of its own
 */
public record NoteDraft(
    Optional<String> id,
    MarkupText question,
    MarkupText answer,
    List<Field> fields,
    Optional<String> topic,
    List<String> tags,
    NamingHints naming,
    NoteKind kind,
    Optional<String> deckName,
    SideLanguageChoices languages,
    SourcePosition position,
    Optional<TypedFields> typed) {

  /** A note without a note type of its own; its parts are those of the record. */
  public NoteDraft(
      Optional<String> id,
      MarkupText question,
      MarkupText answer,
      List<Field> fields,
      Optional<String> topic,
      List<String> tags,
      NamingHints naming,
      NoteKind kind,
      Optional<String> deckName,
      SideLanguageChoices languages,
      SourcePosition position) {
    this(
        id,
        question,
        answer,
        fields,
        topic,
        tags,
        naming,
        kind,
        deckName,
        languages,
        position,
        Optional.empty());
  }

  /**
   * The note with other tags.
   *
   * @param others without repetition
   * @return the same otherwise
   */
  public NoteDraft tagged(List<String> others) {
    return new NoteDraft(
        id, question, answer, fields, topic, others, naming, kind, deckName, languages, position,
        typed);
  }

  /**
   * The note without a deck of its own.
   *
   * @return the same in the file's deck
   */
  public NoteDraft inOwnDeck() {
    return new NoteDraft(
        id,
        question,
        answer,
        fields,
        topic,
        tags,
        naming,
        kind,
        Optional.empty(),
        languages,
        position,
        typed);
  }

  /**
   * The note in other languages.
   *
   * @param choices the languages of its sides
   * @return the same otherwise
   */
  public NoteDraft speaking(SideLanguageChoices choices) {
    return new NoteDraft(
        id, question, answer, fields, topic, tags, naming, kind, deckName, choices, position,
        typed);
  }

  /**
   * The note with a note type of its own.
   *
   * @param fields as the type has them
   * @return the same otherwise
   */
  public NoteDraft typed(TypedFields fields) {
    return new NoteDraft(
        id,
        question,
        answer,
        this.fields,
        topic,
        tags,
        naming,
        kind,
        deckName,
        languages,
        position,
        Optional.of(fields));
  }
}
