package dev.glossdeck.deck.link;

import java.util.List;
import java.util.Locale;

/**
 * The capitals of a name, by which {@code GAN} is no {@code gan}, and a transformer is not the film
 * Transformers.
 *
 * @param words the name's words as they are written
 * @param first the case of the first letter
 */
public record Spelling(List<String> words, First first) {
  private static final int LONGEST_ENDING = 2;

  /** The significance of a name's first letter. */
  public enum First {
    /** It is always a capital, as in a person's name. */
    CAPITAL,
    /** It is a capital only where a sentence begins. */
    SMALL,
    /** None: a headword begins with a capital whatever its first word is. */
    UNKNOWN,
    /** It may be either, as in a language that writes all nouns with capitals. */
    ANY
  }

  /**
   * The surroundings of a name.
   *
   * @param isSentenceStart whether nothing of its sentence stands before it
   * @param isAmongCapitals whether the word before or behind it has a capital, as in a title
   */
  record Place(boolean isSentenceStart, boolean isAmongCapitals) {}

  /** Copies the list. */
  public Spelling {
    words = List.copyOf(words);
  }

  /**
   * The spelling of a name.
   *
   * @param name as it is written
   * @param first the case of its first letter
   * @return its words
   */
  public static Spelling of(String name, First first) {
    return new Spelling(TextWords.of(name), first);
  }

  /** Whether words of a text can be this name, given that they are forms of the same words. */
  boolean fits(List<String> text, Place place) {
    if (isTitle() && text.stream().noneMatch(Spelling::hasCapital)) {
      return true;
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean fits =
          isSpecial(word)
              ? isFormOf(text.get(i), word)
              : i == 0
                  ? fitsFirst(text.get(0), place)
                  : hasCapital(text.get(i)) == hasCapital(word);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private boolean fitsFirst(String text, Place place) {
    boolean isCapital = hasCapital(text);
    return switch (first) {
      case CAPITAL -> isCapital;
      case SMALL -> !isCapital || (place.isSentenceStart() && !place.isAmongCapitals());
      case UNKNOWN -> !isCapital || !place.isAmongCapitals();
      case ANY -> true;
    };
  }

  /** All words have capitals, as in what an abbreviation stands for; many write them small. */
  private boolean isTitle() {
    return words.size() > 1
        && words.stream().allMatch(Spelling::hasCapital)
        && words.stream().noneMatch(Spelling::isSpecial);
  }

  /** Abbreviations, and names such as iPad or L2, whose letters are what they are. */
  static boolean isSpecial(String word) {
    return isAbbreviation(word) || word.chars().anyMatch(Character::isDigit);
  }

  /**
   * Whether a word has capitals where others have none.
   *
   * @param word without spaces
   * @return true for {@code GAN}, {@code ReLU} and {@code LSTM}
   */
  public static boolean isAbbreviation(String word) {
    return word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** The word itself, or with the ending of its plural. */
  private static boolean isFormOf(String text, String word) {
    String longer = text.length() >= word.length() ? text : word;
    String shorter = text.length() >= word.length() ? word : text;
    String ending = longer.substring(shorter.length());
    return longer.startsWith(shorter)
        && ending.length() <= LONGEST_ENDING
        && ending.equals(ending.toLowerCase(Locale.ROOT));
  }

  private static boolean hasCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
