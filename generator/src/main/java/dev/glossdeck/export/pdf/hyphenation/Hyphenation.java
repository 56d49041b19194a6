package dev.glossdeck.export.pdf.hyphenation;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Hyphenates the long words of a language. Short words are left alone: a narrow column is read
 * better if its lines are uneven than if they end in hyphens. So are names in capitals, numbers and
 * addresses. Thread-safe.
 */
public final class Hyphenation {
  /** No word is hyphenated. */
  public static final Hyphenation NONE = new Hyphenation("");

  /** The files of patterns by the languages whose words they hyphenate. */
  private static final Map<String, String> FILES =
      Map.of(
          "da", "da",
          "de", "de-1996",
          "en", "en-us",
          "en-gb", "en-gb",
          "es", "es",
          "fr", "fr",
          "it", "it",
          "nl", "nl",
          "pl", "pl",
          "pt", "pt");

  private static final Map<String, Hyphenation> ALL = new ConcurrentHashMap<>();

  private static final Map<String, Hyphenation> BY_LANGUAGE = new ConcurrentHashMap<>();

  private static final int LONG = 10;

  /** A word of ten letters or more, of which no capital follows a letter. */
  private static final Pattern LONG_WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\\p{M}_./@\\\\\u00ad-])\\p{Lu}?\\p{Ll}{9,}(?![\\p{L}\\p{N}\\p{M}_/@\\\\\u00ad-])");

  private static final String SOFT_HYPHEN = "\u00ad";

  private final String file;
  private Optional<HyphenationPatterns> patterns = Optional.empty();

  private Hyphenation(String file) {
    this.file = file;
  }

  /**
   * The hyphenation of a language.
   *
   * @param language a BCP 47 tag, such as {@code de-AT}
   * @return one that hyphenates nothing for a language without patterns
   */
  public static Hyphenation of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Hyphenation::find);
  }

  private static Hyphenation find(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    String file = FILES.getOrDefault(tag, FILES.getOrDefault(tag.replaceFirst("-.*", ""), ""));
    return file.isEmpty() ? NONE : ALL.computeIfAbsent(file, Hyphenation::new);
  }

  /** A text with soft hyphens in its long words. */
  public String hyphenated(String text) {
    if (file.isEmpty() || !mayHaveLongWord(text)) {
      return text;
    }
    return LONG_WORD.matcher(text).replaceAll(this::hyphenated);
  }

  /** A quick test: as many letters as a long word has, one behind the other. */
  private static boolean mayHaveLongWord(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < LONG; i++) {
      letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
    }
    return letters == LONG;
  }

  private String hyphenated(MatchResult match) {
    String word = match.group();
    BitSet places = patterns().places(word.toLowerCase(Locale.ROOT));
    StringBuilder hyphenated = new StringBuilder(word);
    for (int at = places.length() - 1; at >= 0; at = places.previousSetBit(at - 1)) {
      hyphenated.insert(at, SOFT_HYPHEN);
    }
    return hyphenated.toString();
  }

  private synchronized HyphenationPatterns patterns() {
    if (patterns.isEmpty()) {
      patterns = Optional.of(HyphenationPatterns.read(file));
    }
    return patterns.get();
  }
}
