package dev.glossdeck.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mozilla.javascript.Callable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/** Copies values out of scripts, within bounds: what a script returns may contain itself. */
final class ValueReader {
  private static final int DEEPEST = 6_000;
  private static final int MOST_PARTS = 2_000_000;

  private int parts;

  ScriptValue read(Object value) throws ScriptException {
    return read(value, 0);
  }

  private ScriptValue read(Object value, int depth) throws ScriptException {
    parts++;
    if (depth > DEEPEST || parts > MOST_PARTS) {
      throw ScriptException.tooMuch("the script returns too much");
    }
    if (value instanceof NativeArray array) {
      return array(array, depth);
    }
    if (value instanceof Callable || Undefined.isUndefined(value)) {
      return ScriptValue.UNDEFINED;
    }
    return value instanceof Scriptable object
        ? object(object, depth)
        : ScriptValue.of(Context.toString(value));
  }

  private ScriptValue array(NativeArray array, int depth) throws ScriptException {
    List<ScriptValue> items = new ArrayList<>();
    for (long i = 0; i < array.getLength(); i++) {
      items.add(read(defined(ScriptableObject.getProperty(array, (int) i)), depth + 1));
    }
    return new ScriptValue("", items, Map.of());
  }

  private ScriptValue object(Scriptable object, int depth) throws ScriptException {
    Map<String, ScriptValue> members = new LinkedHashMap<>();
    for (Object id : object.getIds()) {
      Object member =
          id instanceof Integer index
              ? ScriptableObject.getProperty(object, index)
              : ScriptableObject.getProperty(object, id.toString());
      members.put(id.toString(), read(defined(member), depth + 1));
    }
    return new ScriptValue("", List.of(), members);
  }

  /** A gap in an array is undefined. */
  private static Object defined(Object value) {
    return value == Scriptable.NOT_FOUND ? Undefined.instance : value;
  }
}
