package dev.glossdeck.code;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells the parts of program text apart. It never guesses a language, never changes a character,
 * and needs a bounded time for any text. The script engine behind it starts when first needed; what
 * was found is kept, since a card is written to several pages and files. Safe for several threads.
 */
public final class Highlighter {
  /** A text of this much code has 4 MB; more than that is forgotten and found again. */
  private static final long KEPT_CHARACTERS = 2_000_000;

  private final Map<Snippet, List<Token>> kept = new ConcurrentHashMap<>();
  private final AtomicLong keptCharacters = new AtomicLong();
  private Optional<Prism> prism = Optional.empty();

  private record Snippet(String language, String code) {}

  /** Starts nothing yet. */
  public Highlighter() {}

  /**
   * Whether the language has a grammar, or is known to have none, as {@code text}.
   *
   * @param language the word after the fence, in any case; empty is known
   * @return false for a word that is most likely misspelt
   */
  public boolean knows(String language) {
    String word = word(language);
    return LanguageWords.isPlain(word) || prism().idOf(LanguageWords.prismName(word)).isPresent();
  }

  /**
   * Parts a text.
   *
   * @param language the word after the fence, in any case, may be empty or unknown
   * @param code lines separated by LF
   * @return in order; their texts joined are the code. No two of the same kind stand side by side.
   *     A single plain one if the language is unknown or the code takes too long; none for no code
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

  /** Made when first needed: for a deck without code not even the engine's classes are loaded. */
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
