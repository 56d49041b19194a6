package dev.glossdeck.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mozilla.javascript.ScriptableObject;

/** Prism's grammars, each loaded when its language is first met. Safe for several threads. */
final class Prism {
  /** Languages that stand within others without being a part of their grammars. */
  private static final Map<String, List<String>> COMPANIONS =
      Map.of("css", List.of("css-extras"), "markup", List.of("css", "css-extras", "javascript"));

  private final ScriptRunner scripts = new ScriptRunner();
  private final Map<String, Optional<String>> ids = new ConcurrentHashMap<>();
  private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();
  private Optional<ScriptableObject> list = Optional.empty();

  /** The id of the grammar that a word in lower case names. */
  Optional<String> idOf(String word) {
    return ids.computeIfAbsent(word, this::askId);
  }

  /** The parts of a text, or nothing if they take too long to find. */
  Optional<List<Token>> tokens(String id, String code) {
    return grammars.computeIfAbsent(id, this::load).tokens(code);
  }

  private synchronized Optional<String> askId(String word) {
    return scripts.run(
        ScriptRunner.TRUSTED_LIMIT,
        context -> {
          list = list.or(() -> Optional.of(PrismFiles.list(context)));
          return list.map(scope -> ScriptRunner.call(context, scope, "idOf", word).toString())
              .filter(id -> !id.isEmpty());
        });
  }

  /** Each in a scope of its own: what a grammar finds must not hang on which others are there. */
  private synchronized Grammar load(String id) {
    List<String> wanted = new ArrayList<>(List.of(id));
    wanted.addAll(COMPANIONS.getOrDefault(id, List.of()));
    return scripts.run(
        ScriptRunner.TRUSTED_LIMIT,
        context -> {
          ScriptableObject known = list.orElseThrow();
          Object names = context.newArray(known, wanted.toArray());
          List<?> needed = (List<?>) ScriptRunner.call(context, known, "withRequired", names);
          return new Grammar(
              id,
              scripts,
              PrismFiles.grammars(context, needed.stream().map(Object::toString).toList()));
        });
  }
}
