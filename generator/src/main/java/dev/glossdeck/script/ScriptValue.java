package dev.glossdeck.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The value that a function of a script returned, as a copy that no script can change.
 *
 * @param text a text, a number or a truth value as JavaScript writes it; empty for an array, an
 *     object and {@code undefined}
 * @param items of an array; empty for all else
 * @param members of an object, in its order; empty for all else
 */
public record ScriptValue(String text, List<ScriptValue> items, Map<String, ScriptValue> members) {
  static final ScriptValue UNDEFINED = of("");

  /** Copies both. */
  public ScriptValue {
    items = List.copyOf(items);
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  static ScriptValue of(String text) {
    return new ScriptValue(text, List.of(), Map.of());
  }

  /**
   * Whether an object has a member.
   *
   * @param name its name
   * @return true also for one that is {@code undefined}
   */
  public boolean has(String name) {
    return members.containsKey(name);
  }

  /**
   * A member of an object.
   *
   * @param name its name
   * @return like {@code undefined} if it has none of this name
   */
  public ScriptValue get(String name) {
    return members.getOrDefault(name, UNDEFINED);
  }
}
