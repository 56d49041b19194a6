package dev.glossdeck.export.site.page;

import dev.glossdeck.export.site.asset.Assets;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the interface in one language, from {@code messages_<language>.properties}. */
public final class Messages {
  private static final String FALLBACK = "en";

  /** The languages that have a bundle. */
  public static final List<String> LANGUAGES = List.of("ar", "de", FALLBACK, "es", "fr");

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

  private final String language;
  private final Map<String, String> words;

  private Messages(String language, Map<String, String> words) {
    this.language = language;
    this.words = words;
  }

  /** The words for a deck in a language, given as a BCP 47 tag; English where there are none. */
  public static Messages forLanguage(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    String known = LANGUAGES.contains(language) ? language : FALLBACK;
    try {
      Properties words = new Properties();
      byte[] bytes = Assets.read("messages_" + known + ".properties");
      words.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
      // Not the properties themselves, which lock and are asked a hundred times a page.
      Map<String, String> plain = new HashMap<>();
      words.stringPropertyNames().forEach(key -> plain.put(key, words.getProperty(key)));
      return new Messages(known, plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of the words, such as {@code en}. */
  public String language() {
    return language;
  }

  /**
   * A word or phrase.
   *
   * @throws IllegalArgumentException if the bundle has none under this key
   */
  public String get(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no word for " + key + " in " + language);
    }
    return word;
  }

  /**
   * A phrase with {@code {0}}, {@code {1}} … replaced, each in its place and once; numbers as the
   * language writes them.
   */
  public String with(String key, Object... values) {
    StringBuilder filled = new StringBuilder();
    String phrase = get(key);
    int at = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
      int close = phrase.indexOf('}', open);
      Object value = values[Integer.parseInt(phrase.substring(open + 1, close))];
      filled.append(phrase, at, open);
      filled.append(value instanceof Integer number ? number(number) : value);
      at = close + 1;
    }
    return filled.append(phrase.substring(at)).toString();
  }

  /**
   * A whole number, 0 or more, with its thousands apart. The rules are the bundle's and not the
   * runtime's, which other versions of Java change.
   */
  private String number(int number) {
    String digits = Integer.toString(number);
    return number < Integer.parseInt(get("groupedFrom"))
        ? digits
        : THOUSANDS.matcher(digits).replaceAll(Matcher.quoteReplacement(get("grouping")));
  }

  /**
   * A number of things: the phrase of the key with the {@linkplain PluralForm form} behind it, such
   * as {@code cardsOne}.
   */
  public String count(String key, int number) {
    return with(key + PluralForm.of(language, number).suffix(), number);
  }
}
