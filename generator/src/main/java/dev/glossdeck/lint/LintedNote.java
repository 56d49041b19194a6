package dev.glossdeck.lint;

import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;

/**
 * A note with its words.
 *
 * @param note the note
 * @param question the question; of a cloze the whole text
 * @param answer the answer; of a cloze the remark on the whole
 * @param asking the lexicon of the question's language
 * @param answering the lexicon of the answer's language
 */
record LintedNote(
    Note note, SideWords question, SideWords answer, Lexicon asking, Lexicon answering) {

  SourcePosition position() {
    return note.position();
  }

  /** The place of a note as another one's warning names it. */
  String place() {
    return note.position().toString();
  }

  /** The words that tell the question from others, see {@link Lexicon#distinctiveWords}. */
  List<String> distinctiveWords() {
    return asking.distinctiveWords(Tokens.of(question.all()));
  }

  /** The number of words of the answer. */
  int answerLength() {
    return Tokens.of(answer.all()).words().size();
  }
}
