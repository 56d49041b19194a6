package dev.glossdeck.lock;

import dev.glossdeck.deck.Fingerprint;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Whitespace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A hash that identifies a note's content. It counts what its author wrote and not what is derived
 * from it, so that neither another version of the tool nor another note changes it.
 *
 * @param answer the fingerprint of what the note tells
 * @param whole the fingerprint of all that a learner gets to see: kind, question, answer, further
 *     fields, topic, tags, names, deck and languages, each with the markup that it is written in,
 *     the fields that only Anki shows, and the media that it shows
 */
record ContentHash(String answer, String whole) {
  private static final String PARTING = "-";

  /**
   * The hash of a note of a deck in some language.
   *
   * @param media the fingerprints of the deck's media by their names
   */
  static ContentHash of(Note note, TextLanguage deck, Map<String, String> media) {
    return new ContentHash(Fingerprint.of(told(note)), whole(note, deck, media));
  }

  /** The fingerprint of all of a note alone, for who does not compare answers. */
  static String whole(Note note, TextLanguage deck, Map<String, String> media) {
    return Fingerprint.of(content(note, deck, media));
  }

  /** Read back what {@link #toString} wrote; empty if it is something else. */
  static Optional<ContentHash> parse(String text) {
    boolean isPair =
        text.length() == 2 * Fingerprint.LENGTH + PARTING.length()
            && text.startsWith(PARTING, Fingerprint.LENGTH);
    if (!isPair) {
      return Optional.empty();
    }
    String answer = text.substring(0, Fingerprint.LENGTH);
    String whole = text.substring(Fingerprint.LENGTH + PARTING.length());
    return Fingerprint.is(answer) && Fingerprint.is(whole)
        ? Optional.of(new ContentHash(answer, whole))
        : Optional.empty();
  }

  /** The answer; what is in the gaps; and where there is neither, the further fields. */
  private static String told(Note note) {
    Parts parts = new Parts();
    if (note.kind() == NoteKind.CLOZE) {
      note.question().gaps().forEach(parts::add);
    }
    parts.add(NoteId.folded(note.answer().source()));
    if (note.kind() != NoteKind.CLOZE && note.answer().isEmpty()) {
      note.fields().forEach(field -> parts.add(NoteId.folded(field.content().source())));
    }
    return parts.toString();
  }

  private static String content(Note note, TextLanguage deck, Map<String, String> media) {
    Parts parts = new Parts();
    parts.add(note.kind().name());
    parts.add(note.question());
    parts.add(note.answer());
    note.fields().forEach(field -> parts.add(field.name()).add(field.content()));
    parts.add(note.topic()).addAll(note.tags());
    parts.add(note.naming().term());
    parts.addAll(note.naming().aliases()).addAll(note.naming().see());
    parts.add(note.deckName());
    parts.add(note.languages().question(), deck);
    parts.add(note.languages().answer(), deck);
    ofFields(note).forEach(language -> parts.add(language, deck));
    if (!media.isEmpty()) {
      note.sides()
          .flatMap(side -> side.references().media().stream())
          .filter(media::containsKey)
          .forEach(name -> parts.add(media.get(name)));
    }
    List<String> unshown = unshown(note);
    if (!unshown.isEmpty()) {
      parts.addAll(unshown);
    }
    return parts.toString();
  }

  /** The fields of a note type of its own that only Anki shows, such as the covers of a picture. */
  private static List<String> unshown(Note note) {
    if (note.typed().isEmpty()) {
      return List.of();
    }
    Set<String> shown = note.sides().map(MarkupText::source).collect(Collectors.toSet());
    return note.typed().stream()
        .flatMap(typed -> typed.contents().stream())
        .filter(field -> !shown.contains(Whitespace.trim(field.source())))
        .filter(field -> !field.plainText().isBlank())
        .map(MarkupText::source)
        .toList();
  }

  /** One language where all fields have the same. */
  private static List<Optional<TextLanguage>> ofFields(Note note) {
    List<Optional<TextLanguage>> each = note.fields().stream().map(note.languages()::of).toList();
    boolean areSame = each.stream().distinct().count() <= 1;
    return areSame ? List.of(each.stream().findFirst().orElse(Optional.empty())) : each;
  }

  @Override
  public String toString() {
    return answer + PARTING + whole;
  }

  /** Texts in a row, each with its length before it, so that no two rows look the same. */
  private static final class Parts {
    private final StringBuilder row = new StringBuilder();

    Parts add(String text) {
      row.append(text.length()).append(':').append(text);
      return this;
    }

    Parts add(MarkupText side) {
      return add(side.format().name()).add(side.source());
    }

    Parts add(Optional<String> text) {
      return addAll(text.stream().toList());
    }

    Parts addAll(List<String> texts) {
      row.append(texts.size()).append(';');
      texts.forEach(this::add);
      return this;
    }

    void add(Optional<TextLanguage> own, TextLanguage deck) {
      TextLanguage language = own.orElse(deck);
      add(language.tag()).add(language.direction().toString());
    }

    @Override
    public String toString() {
      return row.toString();
    }
  }
}
