package dev.glossdeck.code;

import dev.glossdeck.script.Sandbox;
import dev.glossdeck.script.ScriptException;
import dev.glossdeck.script.ScriptValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The grammars of Prism, each loaded on first use. Thread-safe. */
final class Prism {
  /** Languages that are embedded in others without being part of their grammars. */
  private static final Map<String, List<String>> COMPANIONS =
      Map.of("css", List.of("css-extras"), "markup", List.of("css", "css-extras", "javascript"));

  private final Map<String, Optional<String>> ids = new ConcurrentHashMap<>();
  private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();
  private Optional<Sandbox> list = Optional.empty();

  /** The id of the grammar with a name, in lower case. */
  Optional<String> idOf(String word) {
    return ids.computeIfAbsent(word, this::askId);
  }

  /** Splits code into tokens; empty if that takes too long. */
  Optional<List<Token>> tokens(String id, String code) {
    return grammars.computeIfAbsent(id, this::load).tokens(code);
  }

  private Optional<String> askId(String word) {
    return Optional.of(ask("idOf", word).text()).filter(id -> !id.isEmpty());
  }

  /** Each in a sandbox of its own: what a grammar finds must not hang on which others are there. */
  private Grammar load(String id) {
    List<String> wanted = new ArrayList<>(List.of(id));
    wanted.addAll(COMPANIONS.getOrDefault(id, List.of()));
    List<ScriptValue> needed = ask("withRequired", wanted).items();
    return new Grammar(id, PrismFiles.grammars(needed.stream().map(ScriptValue::text).toList()));
  }

  private synchronized ScriptValue ask(String function, Object argument) {
    Sandbox known = list.orElseGet(PrismFiles::list);
    list = Optional.of(known);
    try {
      return known.call(PrismFiles.MOST_STEPS, function, argument);
    } catch (ScriptException e) {
      throw new IllegalStateException("Prism's list of grammars is not as it was", e);
    }
  }
}
