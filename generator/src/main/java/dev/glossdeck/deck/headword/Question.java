package dev.glossdeck.deck.headword;

/** A question as a headword. */
final class Question {
  /** Longer ones have no form that the rules know, in UTF-16 units. */
  static final int LONGEST = 160;

  private static final String END_MARKS = "?.!:;…؟？。";

  private static final String QUESTION_MARKS = "?\u061f\uff1f";

  private Question() {}

  /** Whether a text ends as a question that no mark opens. */
  static boolean asks(String text) {
    return !text.isEmpty()
        && QUESTION_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0
        && !text.startsWith("\u00bf");
  }

  /** The question without the marks at its end; all of it if it is nothing but marks. */
  static String withoutMarks(String question) {
    String marked = question.strip();
    int end = marked.length();
    while (end > 0 && isMark(marked.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? marked : marked.substring(0, end);
  }

  private static boolean isMark(char c) {
    return END_MARKS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  /** The question as a headword of its own, for one that no other tells apart. */
  static String whole(String question) {
    String plain = withoutMarks(question);
    return plain.length() > LONGEST ? plain.substring(0, cut(plain)) + "…" : plain;
  }

  /** Before the word in which the longest headword ends. */
  private static int cut(String plain) {
    int space = plain.lastIndexOf(' ', LONGEST);
    return space > 0 ? space : plain.offsetByCodePoints(0, LONGEST / 2);
  }
}
