package dev.glossdeck.code;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/** A grammar of Prism. Thread-safe, but not concurrent. */
final class Grammar {
  /** A fifth of a second or less; usual code takes a thousand instructions per character. */
  private static final long MAX_INSTRUCTIONS = 30_000_000;

  private final String id;
  private final ScriptRunner scripts;
  private final ScriptableObject scope;
  private final TokenNames names;

  /** Creates a grammar that was loaded into a scope together with those it requires. */
  Grammar(String id, ScriptRunner scripts, ScriptableObject scope) {
    this.id = id;
    this.scripts = scripts;
    this.scope = scope;
    this.names = new TokenNames(id);
  }

  /** Splits code into tokens; empty if that takes too long. */
  synchronized Optional<List<Token>> tokens(String code) {
    try {
      return scripts.run(
          MAX_INSTRUCTIONS,
          context -> merged((List<?>) ScriptRunner.call(context, scope, "tokens", code, id), code));
    } catch (ScriptRunner.TooLong | RhinoException | StackOverflowError e) {
      // Code that is nested too deeply is not highlighted, either.
      return Optional.empty();
    }
  }

  private Optional<List<Token>> merged(List<?> found, String code) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    TokenKind kind = TokenKind.PLAIN;
    for (int i = 0; i < found.size(); i += 2) {
      String text = found.get(i + 1).toString();
      TokenKind next = text.isEmpty() ? kind : names.kindOf(found.get(i).toString(), text);
      // White space is plain, but does not divide a string.
      next = text.isBlank() && next != kind ? TokenKind.PLAIN : next;
      if (next != kind) {
        end(run, kind, tokens);
        kind = next;
      }
      run.append(text);
    }
    end(run, kind, tokens);
    boolean isWhole = tokens.stream().map(Token::text).collect(joining()).equals(code);
    return isWhole ? Optional.of(List.copyOf(tokens)) : Optional.empty();
  }

  private static void end(StringBuilder run, TokenKind kind, List<Token> tokens) {
    if (!run.isEmpty()) {
      tokens.add(new Token(kind, run.toString()));
      run.setLength(0);
    }
  }
}
