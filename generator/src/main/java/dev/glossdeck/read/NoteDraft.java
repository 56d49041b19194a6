package dev.glossdeck.read;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Optional;

/**
 * A note as it stands in a file, before it has an identity.
 *
 * @param id the author's id, if there is one
 * @param question not empty
 * @param answer may be empty only if a field has content
 * @param fields further fields
 * @param topic the heading above it
 * @param tags without repetition
 * @param naming what the author said for the glossary
 * @param kind which cards it gives
 * @param deckName the full name of the deck in Anki that it belongs to, {@code ::} nests, where
 *     that is another than the file's own
 * @param languages what is said of the languages of its sides
 * @param position where the question begins
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
    SourcePosition position) {

  /**
   * A note that says nothing of its languages.
   *
   * @param id the author's id, if there is one
   * @param question not empty
   * @param answer may be empty only if a field has content
   * @param fields further fields
   * @param topic the heading above it
   * @param tags without repetition
   * @param naming what the author said for the glossary
   * @param kind which cards it gives
   * @param deckName the full name of the deck in Anki that it belongs to
   * @param position where the question begins
   */
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
        SideLanguageChoices.NONE,
        position);
  }

  /**
   * The note with other tags.
   *
   * @param others without repetition
   * @return the same otherwise
   */
  public NoteDraft tagged(List<String> others) {
    return new NoteDraft(
        id, question, answer, fields, topic, others, naming, kind, deckName, languages, position);
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
        position);
  }

  /**
   * The note in other languages.
   *
   * @param choices what is said of them
   * @return the same otherwise
   */
  public NoteDraft speaking(SideLanguageChoices choices) {
    return new NoteDraft(
        id, question, answer, fields, topic, tags, naming, kind, deckName, choices, position);
  }
}
