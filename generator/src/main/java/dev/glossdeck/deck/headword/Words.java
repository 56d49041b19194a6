package dev.glossdeck.deck.headword;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of terms, as they are compared and shown. */
public final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern PLURAL_ABBREVIATION =
      Pattern.compile("(.*\\p{Lu}[\\p{L}\\p{N}]*\\p{Lu})s");

  private final Rules rules;

  Words(Rules rules) {
    this.rules = rules;
  }

  /**
   * The words of a language.
   *
   * @param language a BCP 47 tag; where no rules are known, only equal words are the same
   * @return its words
   */
  public static Words of(String language) {
    return new Words(Rules.forLanguage(language));
  }

  /**
   * What different forms of a term have in common.
   *
   * @param term any text
   * @return its words in lower case and as the dictionary has them, with single spaces between;
   *     empty if it has none
   */
  public String key(String term) {
    return String.join(" ", keys(term));
  }

  /**
   * A name as it is told apart from others: words as in {@link #key}, and all signs between them.
   *
   * @param name any text
   * @return equal for names that differ in case or number alone
   */
  public String form(String name) {
    return WORD.matcher(name.strip().toLowerCase(Locale.ROOT))
        .replaceAll(word -> Matcher.quoteReplacement(rules.singular(word.group())));
  }

  List<String> keys(String term) {
    List<String> keys = new ArrayList<>();
    Matcher word = WORD.matcher(term);
    while (word.find()) {
      keys.add(rules.singular(word.group().toLowerCase(Locale.ROOT)));
    }
    return keys;
  }

  /** A term without the plural of an abbreviation at its end: {@code CNNs} is {@code CNN}. */
  static String singularAbbreviation(String term) {
    Matcher plural = PLURAL_ABBREVIATION.matcher(term);
    return plural.matches() ? plural.group(1) : term;
  }

  /** With a capital at its start, unless it has one already: iOS and pH are written as they are. */
  static String capitalised(String name) {
    int first = name.offsetByCodePoints(0, name.isEmpty() ? 0 : 1);
    if (first < name.length() && Character.isUpperCase(name.codePointAt(first))) {
      return name;
    }
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }
}
