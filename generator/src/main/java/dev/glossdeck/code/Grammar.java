package dev.glossdeck.code;

import static java.util.stream.Collectors.joining;

import dev.glossdeck.script.Sandbox;
import dev.glossdeck.script.ScriptException;
import dev.glossdeck.script.ScriptValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A grammar of Prism. Thread-safe, but not concurrent. */
final class Grammar {
  /** A fifth of a second or less; usual code takes a thousand a character. */
  private static final long MOST_STEPS = 30_000_000;

  private final String id;
  private final Sandbox sandbox;
  private final TokenNames kinds;

  /** One that was loaded into a sandbox together with all that it needs. */
  Grammar(String id, Sandbox sandbox) {
    this.id = id;
    this.sandbox = sandbox;
    this.kinds = new TokenNames(id);
  }

  /** Splits code into tokens; empty if that takes too long. */
  synchronized Optional<List<Token>> tokens(String code) {
    try {
      return merged(sandbox.call(MOST_STEPS, "tokens", code, id).items(), code);
    } catch (ScriptException e) {
      // A text that is nested without end is shown without colours, too.
      return Optional.empty();
    }
  }

  private Optional<List<Token>> merged(List<ScriptValue> found, String code) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    TokenKind kind = TokenKind.PLAIN;
    for (int i = 0; i < found.size(); i += 2) {
      String text = found.get(i + 1).text();
      TokenKind next = text.isEmpty() ? kind : kinds.kindOf(found.get(i).text(), text);
      // Spaces have no colour, but they do not part a string either.
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
