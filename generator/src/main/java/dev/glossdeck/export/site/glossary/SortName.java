package dev.glossdeck.export.site.glossary;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sort form of a name: the name without an article at its beginning, as library catalogues file
 * it. Indefinite articles count: {@code A* search} stands under A. An Arabic article is a part of
 * the word and may look like the beginning of another one; such a short word keeps it.
 */
final class SortName {
  private static final Map<String, Pattern> ARTICLES =
      Map.of(
          "ar", Pattern.compile("\u0627\u0644(?=[\\p{IsArabic}&&\\p{L}]{3})"),
          "de", articles("(?:der|die|das)\\s+"),
          "en", articles("the\\s+"),
          "es", articles("(?:el|la|los|las)\\s+"),
          "fr", articles("(?:(?:le|la|les)\\s+|l['\u2019]\\s*)"),
          "it", articles("(?:(?:il|lo|la|gli|le)\\s+|l['\u2019]\\s*)"),
          "nl", articles("(?:de|het)\\s+"),
          "pt", articles("(?:os|as)\\s+"));

  private SortName() {}

  private static Pattern articles(String words) {
    return Pattern.compile(words + "(?=\\S)", Pattern.CASE_INSENSITIVE);
  }

  /**
   * A name as it is sorted.
   *
   * @param name a headword or alias
   * @param language a BCP 47 tag
   */
  static String of(String name, String language) {
    Pattern articles = ARTICLES.get(Locale.forLanguageTag(language).getLanguage());
    if (articles == null) {
      return name;
    }
    Matcher article = articles.matcher(name);
    return article.lookingAt() ? name.substring(article.end()) : name;
  }
}
