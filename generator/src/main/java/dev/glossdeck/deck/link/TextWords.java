package dev.glossdeck.deck.link;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The words of a text by their numbers, in a line to search in: two chars a word, which keeps the
 * automaton of a hundred thousand names small.
 */
final class TextWords {
  private static final String SPACES = " \t\n\u000B\f\r";
  private static final String JOINTS = "-\u2010\u2011/'\u2019";
  private static final int CHARS = 2;

  /** The two chars of a word are of different ranges, so that no match begins between them. */
  private static final int RANGE = 0x4000;

  /** Stands where a name cannot go on, and for a word of no name. */
  private static final String OTHER = "\uFFFE\uFFFF";

  private final String text;
  private final StringBuilder line = new StringBuilder();
  private final List<Word> words = new ArrayList<>();

  /** For each pair of chars of the line the number of its word in the text, -1 for none. */
  private final List<Integer> places = new ArrayList<>();

  /**
   * A word.
   *
   * @param start its place in the text
   * @param end the end, exclusive
   * @param isJoined whether a name may go on from the word before it
   */
  record Word(int start, int end, boolean isJoined) {}

  TextWords(String text, Vocabulary vocabulary) {
    this.text = text;
    vocabulary
        .signed()
        .eachOf(text, (start, end) -> add(new Word(start, end, isJoined(start)), vocabulary));
  }

  private boolean isJoined(int start) {
    int end = words.isEmpty() ? 0 : words.get(words.size() - 1).end();
    return isWithinAName(end, start);
  }

  private void add(Word word, Vocabulary vocabulary) {
    if (!word.isJoined()) {
      append(OTHER, -1);
    }
    append(code(vocabulary.number(text.substring(word.start(), word.end()))), words.size());
    words.add(word);
  }

  /** Whether a name may go on over what stands here: white space, or a hyphen or the like. */
  private boolean isWithinAName(int from, int to) {
    int at = from;
    while (at < to && SPACES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean isSpace = at == to && from < to;
    return isSpace || (to - from == 1 && JOINTS.indexOf(text.charAt(from)) >= 0);
  }

  private void append(String pair, int place) {
    line.append(pair);
    places.add(place);
  }

  private static String code(OptionalInt number) {
    return number.isEmpty()
        ? OTHER
        : new String(
            new char[] {
              (char) (number.getAsInt() / RANGE + 1), (char) (number.getAsInt() % RANGE + RANGE)
            });
  }

  /** The numbers of the words. */
  String line() {
    return line.toString();
  }

  /** The line of a name, to be found in the line of a text. */
  static String line(String name, Vocabulary vocabulary) {
    return of(name).stream()
        .map(word -> code(vocabulary.number(word)))
        .collect(Collectors.joining());
  }

  /** The place in the text's words of a place in the line. */
  int place(int inLine) {
    return places.get(inLine / CHARS);
  }

  /** The number of words in a part of the line. */
  static int count(String part) {
    return part.length() / CHARS;
  }

  Word word(int index) {
    return words.get(index);
  }

  /** Some words as they are written. */
  List<String> written(int from, int to) {
    return words.subList(from, to).stream()
        .map(word -> text.substring(word.start(), word.end()))
        .toList();
  }

  /** Words of a name as they are written. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    SignedWords.eachOfName(name, (start, end) -> words.add(name.substring(start, end)));
    return List.copyOf(words);
  }

  /** Whether a name that begins or ends here would cut a compound in two. */
  boolean isCut(int from, int to) {
    String last = written(to - 1, to).get(0);
    boolean isAbbreviation = Spelling.isSpecial(last) || SignedWords.isSigned(last);
    return isHyphen(word(from).start() - 1) || (!isAbbreviation && isHyphen(word(to - 1).end()));
  }

  private boolean isHyphen(int index) {
    boolean isWithin = index > 0 && index < text.length() - 1;
    return isWithin
        && "-\u2010\u2011".indexOf(text.charAt(index)) >= 0
        && Character.isLetterOrDigit(text.charAt(index - 1))
        && Character.isLetterOrDigit(text.charAt(index + 1));
  }

  /** Whether the word before or behind some words belongs to them and begins with a capital. */
  boolean isAmongCapitals(int from, int to) {
    boolean isBefore = from > 0 && word(from).isJoined() && isCapital(from - 1) && from > 1;
    return isBefore || (to < words.size() && word(to).isJoined() && isCapital(to));
  }

  private boolean isCapital(int index) {
    return Character.isUpperCase(text.codePointAt(word(index).start()));
  }
}
