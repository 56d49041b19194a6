package dev.glossdeck.code;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Splits program text into tokens for highlighting. It does not guess languages, preserves every
 * character, and takes a bounded time for any text. The script engine is started on first use.
 * Results are cached, since a card is written to several pages and files. Thread-safe.
 */
public final class Highlighter {
  /** The maximum size of the cache, about 4 MB of code; a full cache is cleared. */
  private static final long KEPT_CHARACTERS = 2_000_000;

  private final Map<Snippet, List<Token>> kept = new ConcurrentHashMap<>();
  private final AtomicLong keptCharacters = new AtomicLong();
  private Optional<Prism> prism = Optional.empty();

  private record Snippet(String language, String code) {}

  /** Creates a highlighter; the engine is started on first use. */
  public Highlighter() {}

  /**
   * Whether a language has a grammar, or is known not to need one, such as {@code text}.
   *
   * @param language the word after the fence, case-insensitive; may be empty
   * @return false for a word that is probably misspelt
   */
  public boolean knows(String language) {
    String word = word(language);
    return LanguageWords.isPlain(word) || prism().idOf(LanguageWords.prismName(word)).isPresent();
  }

  /**
   * Splits program text into tokens.
   *
   * @param language the word after the fence, case-insensitive; may be empty or unknown
   * @param code the lines, separated by LF
   * @return the tokens in order, whose texts concatenated are the code; adjacent ones differ in
   *     kind. A single plain one if the language is unknown or the code takes too long; none if the
   *     code is empty
   */
  public List<Token> tokens(String language, String code) {
    if (code.isEmpty()) {
      return List.of();
    }
    String word = word(language);
    if (LanguageWords.isPlain(word)) {
      return plain(code);
    }
    Snippet snippet = new Snippet(word, code);
    List<Token> known = kept.get(snippet);
    return known == null ? keep(snippet, found(snippet)) : known;
  }

  private List<Token> found(Snippet snippet) {
    Optional<String> id = prism().idOf(LanguageWords.prismName(snippet.language()));
    return id.flatMap(known -> prism().tokens(known, snippet.code()))
        .orElseGet(() -> plain(snippet.code()));
  }

  /** Created on first use: for a deck without code the classes of the engine are not loaded. */
  private synchronized Prism prism() {
    Prism started = prism.orElseGet(Prism::new);
    prism = Optional.of(started);
    return started;
  }

  private List<Token> keep(Snippet snippet, List<Token> tokens) {
    if (keptCharacters.addAndGet(snippet.code().length()) > KEPT_CHARACTERS) {
      kept.clear();
      keptCharacters.set(0);
    }
    kept.put(snippet, tokens);
    return tokens;
  }

  private static List<Token> plain(String code) {
    return List.of(new Token(TokenKind.PLAIN, code));
  }

  private static String word(String language) {
    return language.toLowerCase(Locale.ROOT);
  }
}
