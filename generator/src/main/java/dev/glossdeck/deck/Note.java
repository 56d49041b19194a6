package dev.glossdeck.deck;

import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question and its answer, as an author writes them, with their metadata. A note gives one card
 * or several.
 *
 * @param id its identity
 * @param question never empty
 * @param answer empty only if a further field has content
 * @param fields further fields, in the author's order
 * @param topic the heading under which it stands, if any
 * @param tags in the author's order, without {@code #}; {@code ::} nests
 * @param naming the author's hints for the glossary
 * @param kind the kind, which decides its cards
 * @param deckName the full name of the deck in Anki that it belongs to, {@code ::} nests, where
 *     that is another than the file's own
 * @param languages of its sides, where they are not the deck's
 * @param position the position of its question
 * @param typed its fields, if it has a note type of its own
 */
public record Note(
    NoteId id,
    MarkupText question,
    MarkupText answer,
    List<Field> fields,
    Optional<String> topic,
    List<String> tags,
    NamingHints naming,
    NoteKind kind,
    Optional<String> deckName,
    SideLanguages languages,
    SourcePosition position,
    Optional<TypedFields> typed) {
  private static final int ASKING = 1;
  private static final int REVERSED = 2;

  /** A note without a note type of its own; its parts are those of the record. */
  public Note(
      NoteId id,
      MarkupText question,
      MarkupText answer,
      List<Field> fields,
      Optional<String> topic,
      List<String> tags,
      NamingHints naming,
      NoteKind kind,
      Optional<String> deckName,
      SideLanguages languages,
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

  /** Copies the lists. */
  public Note {
    fields = List.copyOf(fields);
    tags = List.copyOf(tags);
  }

  /**
   * Everything that is shown of it.
   *
   * @return question, answer and further fields
   */
  public Stream<MarkupText> sides() {
    return Stream.concat(Stream.of(question, answer), fields.stream().map(Field::content));
  }

  /**
   * A copy with another place in the glossary.
   *
   * @param other the new hints
   * @return a copy that is the same otherwise
   */
  public Note named(NamingHints other) {
    return new Note(
        id, question, answer, fields, topic, tags, other, kind, deckName, languages, position,
        typed);
  }

  /**
   * The note with further tags.
   *
   * @param more behind its own, where it lacks them
   * @return a copy that is the same otherwise
   */
  public Note tagged(List<String> more) {
    List<String> all = Stream.concat(tags.stream(), more.stream()).distinct().toList();
    return new Note(
        id, question, answer, fields, topic, all, naming, kind, deckName, languages, position,
        typed);
  }

  /**
   * The note with another identity.
   *
   * @param other its id
   * @return a copy that is the same otherwise
   */
  public Note identified(NoteId other) {
    return new Note(
        other, question, answer, fields, topic, tags, naming, kind, deckName, languages, position,
        typed);
  }

  /**
   * The note in other languages.
   *
   * @param others of its sides
   * @return a copy that is the same otherwise
   */
  public Note speaking(SideLanguages others) {
    return new Note(
        id, question, answer, fields, topic, tags, naming, kind, deckName, others, position, typed);
  }

  /**
   * The question with all gaps open.
   *
   * @return the question as a reader sees it
   */
  public MarkupText asked() {
    return kind == NoteKind.CLOZE ? question.asked(number -> true) : question;
  }

  /**
   * The answer; of a cloze note the whole text with the answer below it.
   *
   * @return the answer as a reader sees it
   */
  public MarkupText told() {
    return kind == NoteKind.CLOZE ? question.filled().above(answer) : answer;
  }

  /**
   * The answer of a card, with the gap that it asked for between {@link
   * dev.glossdeck.markup.tree.AskedMarks}.
   *
   * @param card one of its cards
   * @return the back of the card; of a cloze note with marks
   */
  public MarkupText told(Card card) {
    return kind == NoteKind.CLOZE
        ? question.filledMarking(number -> number == card.key().number()).above(answer)
        : card.back();
  }

  /**
   * The language of the answer's side.
   *
   * @return of the answer, of a cloze note of the question; empty if it is the deck's
   */
  public Optional<TextLanguage> toldLanguage() {
    return kind == NoteKind.CLOZE ? languages.question() : languages.answer();
  }

  /**
   * The question in words.
   *
   * @return the question, all gaps filled; one line; the names of its pictures and sounds if it has
   *     no words
   */
  public String words() {
    MarkupText asked = kind == NoteKind.CLOZE ? question.filled() : question;
    String words = asked.plainText();
    return words.isBlank() ? mediaNames(asked) : words;
  }

  /** The names of its files without their endings, else its id. */
  private String mediaNames(MarkupText side) {
    String names =
        side.references().media().stream()
            .map(name -> name.replaceFirst("\\.[^.]*$", ""))
            .collect(Collectors.joining(", "));
    return names.isBlank() ? id.value() : names;
  }

  /**
   * The numbers of its cards, which are those of templates or of gaps.
   *
   * @return at least one for a note without errors, ascending from 1
   */
  public List<Integer> cardNumbers() {
    return switch (kind) {
      case BASIC, TYPED -> List.of(ASKING);
      // Like Anki, nothing asks for the question where there is no answer to show.
      case REVERSED -> answer.isEmpty() ? List.of(ASKING) : List.of(ASKING, REVERSED);
      case CLOZE -> List.copyOf(question.clozes());
    };
  }

  /**
   * The cards that are studied.
   *
   * @return at least one, in the order of their keys
   */
  public List<Card> cards() {
    return cardNumbers().stream().map(this::card).toList();
  }

  private Card card(int number) {
    if (kind == NoteKind.CLOZE) {
      return gap(number);
    }
    return number == ASKING ? asking(number) : reversed(number);
  }

  private Card asking(int number) {
    return new Card(
        new CardKey(id, number), question, answer, languages.question(), languages.answer());
  }

  private Card reversed(int number) {
    return new Card(
        new CardKey(id, number), answer, question, languages.answer(), languages.question());
  }

  private Card gap(int number) {
    MarkupText asked = question.asked(one -> one == number);
    return new Card(
        new CardKey(id, number), asked, told(), languages.question(), languages.question());
  }
}
