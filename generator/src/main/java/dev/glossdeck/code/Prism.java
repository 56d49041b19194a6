package dev.glossdeck.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mozilla.javascript.ScriptableObject;

/** The grammars of Prism, each loaded on first use. Thread-safe. */
final class Prism {
  /** Languages that are embedded in others without being part of their grammars. */
  private static final Map<String, List<String>> COMPANIONS =
      Map.of("css", List.of("css-extras"), "markup", List.of("css", "css-extras", "javascript"));

  private final ScriptRunner scripts = new ScriptRunner();
  private final Map<String, Optional<String>> ids = new ConcurrentHashMap<>();
  private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();
  private Optional<ScriptableObject> list = Optional.empty();

  /** The id of the grammar with a name, in lower case. */
  Optional<String> idOf(String word) {
    return ids.computeIfAbsent(word, this::askId);
  }

  /** Splits code into tokens; empty if that takes too long. */
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

  /** Each grammar has its own scope: its result must not depend on which others are loaded. */
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
