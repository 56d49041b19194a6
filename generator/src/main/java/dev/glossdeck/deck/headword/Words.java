package dev.glossdeck.deck.headword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of terms, as they are compared and shown. */
public final class Words {
  private static final Pattern PLURAL_ABBREVIATION =
      Pattern.compile("(.*\\p{Lu}[\\p{L}\\p{N}]*\\p{Lu})s");

  private final Rules rules;
  private final Set<String> common;
  private final Set<String> generic;
  private final Map<String, String> singulars = new ConcurrentHashMap<>();

  Words(Rules rules) {
    this.rules = rules;
    common =
        rules.section("common").stream()
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    generic =
        rules.section("generic").stream().map(this::key).collect(Collectors.toUnmodifiableSet());
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
   * A key that the inflected forms of a term share.
   *
   * @param term any text
   * @return its words in lower case and as the dictionary has them, with single spaces between;
   *     empty if it has none
   */
  public String key(String term) {
    return WordBounds.isWord(term) ? singular(term) : String.join(" ", keys(term));
  }

  /**
   * A name as it is told apart from others: words as in {@link #key}, and all signs between them.
   *
   * @param name any text
   * @return equal for names that differ in case or number alone
   */
  public String form(String name) {
    String stripped = name.strip();
    StringBuilder form = new StringBuilder(stripped.length());
    int end = 0;
    for (int start = WordBounds.start(stripped, 0); start < stripped.length(); ) {
      form.append(stripped, end, start);
      end = WordBounds.end(stripped, start);
      form.append(singular(stripped.substring(start, end)));
      start = WordBounds.start(stripped, end);
    }
    return form.append(stripped, end, stripped.length()).toString();
  }

  List<String> keys(String term) {
    List<String> keys = new ArrayList<>();
    for (int start = WordBounds.start(term, 0); start < term.length(); ) {
      int end = WordBounds.end(term, start);
      keys.add(singular(term.substring(start, end)));
      start = WordBounds.start(term, end);
    }
    return keys;
  }

  /** Remembered, since the words of texts are few and the rules many. */
  private String singular(String word) {
    String known = singulars.get(word);
    // Without this each word would wait for the lock of its place in the map.
    return known != null
        ? known
        : singulars.computeIfAbsent(word, key -> rules.singular(key.toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether a name is a word of everyday language, which says little.
   *
   * @param name any text
   * @return true for one word that the rules of the language list, in any form
   */
  public boolean isCommon(String name) {
    return common.contains(name.toLowerCase(Locale.ROOT)) || common.contains(key(name));
  }

  /**
   * A name without a word at its end that adds little to it.
   *
   * @param name any text
   * @return empty if it does not end with such a word, or has no other
   */
  public Optional<String> withoutGeneric(String name) {
    int last = name.lastIndexOf(' ');
    return last > 0 && generic.contains(key(name.substring(last)))
        ? Optional.of(name.substring(0, last))
        : Optional.empty();
  }

  /**
   * Whether the language writes all nouns with a capital.
   *
   * @return true for German
   */
  public boolean areNounsCapitalised() {
    return rules.areNounsCapitalised();
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
