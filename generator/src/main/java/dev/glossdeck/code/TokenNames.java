package dev.glossdeck.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Maps the token names of Prism to kinds. Some names are common to all grammars (Prism, "Standard
 * tokens"); tokens with other names have a common alias or are nested in a common token. Not
 * thread-safe.
 */
final class TokenNames {
  private static final Map<String, TokenKind> COMMON =
      Stream.of(
              named(TokenKind.KEYWORD, "keyword rule tag title"),
              named(TokenKind.STRING, "attr-value cdata char regex regex-source string url"),
              named(TokenKind.COMMENT, "comment"),
              named(TokenKind.NUMBER, "boolean color hexcode nil null number unit"),
              named(TokenKind.FUNCTION, "car function method"),
              named(TokenKind.TYPE, "builtin class-name selector"),
              named(TokenKind.META, "annotation attr-name attribute coord decorator delimiter"),
              named(TokenKind.META, "directive directive-hash doctype important key macro prolog"),
              named(TokenKind.META, "property shebang symbol variable"),
              named(TokenKind.INSERTED, "inserted"),
              named(TokenKind.DELETED, "deleted"),
              named(TokenKind.PLAIN, "attr-equals expression hvariable interpolation operator"),
              named(TokenKind.PLAIN, "unchanged"))
          .flatMap(names -> names.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Names that determine the kind only if no enclosing token does. */
  private static final Map<String, TokenKind> ALONE =
      Map.of("constant", TokenKind.NUMBER, "entity", TokenKind.NUMBER);

  /** Languages in which Prism calls a capitalised name, such as a type, a constant. */
  private static final Set<String> CONSTANTS_ARE_TYPES =
      Set.of("elm", "haskell", "idris", "purescript", "ruby");

  private static final Set<TokenKind> WITH_THEIR_SIGNS =
      Set.of(TokenKind.STRING, TokenKind.COMMENT);

  private final boolean constantsAreTypes;
  private final Map<String, TokenKind> known = new HashMap<>();

  /** Creates the mapping of a grammar. */
  TokenNames(String id) {
    constantsAreTypes = CONSTANTS_ARE_TYPES.contains(id);
  }

  private static Map<String, TokenKind> named(TokenKind kind, String names) {
    return Stream.of(names.split(" ")).collect(Collectors.toMap(name -> name, name -> kind));
  }

  /**
   * The kind of a token.
   *
   * @param names the names of the token and those around it, as returned by {@code tokens.js}
   * @param text its characters, one or more
   */
  TokenKind kindOf(String names, String text) {
    boolean isWord = names.endsWith(">operator") && Character.isLetter(text.charAt(0));
    return isWord ? TokenKind.KEYWORD : known.computeIfAbsent(names, this::kindOf);
  }

  private TokenKind kindOf(String names) {
    List<String> tokens = Arrays.asList(names.split(">"));
    TokenKind alone = TokenKind.PLAIN;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      List<String> token = Arrays.asList(tokens.get(i).split("/"));
      Optional<TokenKind> kind = token.stream().flatMap(name -> common(name).stream()).findFirst();
      if (kind.isPresent()) {
        return kind.get() == TokenKind.PLAIN ? alone : kind.get();
      }
      if (token.contains("punctuation")) {
        TokenKind around = kindOf(String.join(">", tokens.subList(0, i)));
        return WITH_THEIR_SIGNS.contains(around) ? around : TokenKind.PLAIN;
      }
      TokenKind here =
          token.stream()
              .flatMap(name -> Optional.ofNullable(ALONE.get(name)).stream())
              .findFirst()
              .orElse(TokenKind.PLAIN);
      alone = alone == TokenKind.PLAIN ? here : alone;
    }
    return alone;
  }

  private Optional<TokenKind> common(String name) {
    if (name.startsWith("language-")) {
      return Optional.of(TokenKind.PLAIN);
    }
    if (constantsAreTypes && name.equals("constant")) {
      return Optional.of(TokenKind.TYPE);
    }
    return Optional.ofNullable(COMMON.get(name));
  }
}
