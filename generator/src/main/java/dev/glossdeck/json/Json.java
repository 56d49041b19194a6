package dev.glossdeck.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes JSON (RFC 8259): members, lists, strings, whole numbers and truth values. */
public final class Json {
  /** The value {@code null}. */
  public static final Object NULL = new Object();

  private Json() {}

  /** An object's members, in the order in which they were added. */
  public static final class Members {
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Members() {}

    /**
     * Adds a member or replaces its value.
     *
     * @param name of the member
     * @param value {@link #NULL}, members, or a list, string, whole number or truth value
     * @return the same members
     */
    public Members with(String name, Object value) {
      values.put(name, value);
      return this;
    }

    /** The object as text, on one line. */
    @Override
    public String toString() {
      StringBuilder json = new StringBuilder();
      addTo(json);
      return json.toString();
    }

    private void addTo(StringBuilder json) {
      String separator = "{";
      for (Map.Entry<String, Object> member : values.entrySet()) {
        string(json.append(separator), member.getKey());
        value(json.append(':'), member.getValue());
        separator = ",";
      }
      json.append(values.isEmpty() ? "{}" : "}");
    }
  }

  /**
   * An object without members.
   *
   * @return members to add to
   */
  public static Members members() {
    return new Members();
  }

  /**
   * A list.
   *
   * @param values of the kinds that {@link Members#with} takes
   * @return it as text, on one line
   */
  public static String list(List<?> values) {
    StringBuilder json = new StringBuilder();
    value(json, values);
    return json.toString();
  }

  private static void value(StringBuilder json, Object value) {
    if (value == NULL) {
      json.append("null");
    } else if (value instanceof String text) {
      string(json, text);
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object one : list) {
        value(json.append(separator), one);
        separator = ",";
      }
      json.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof Members members) {
      members.addTo(json);
    } else {
      json.append(value);
    }
  }

  private static void string(StringBuilder json, String text) {
    json.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\' || unit < ' ') {
        escape(json.append(text, from, i), unit);
        from = i + 1;
      }
    }
    json.append(text, from, text.length()).append('"');
  }

  private static void escape(StringBuilder json, char unit) {
    if (unit < ' ') {
      json.append("\\u00").append(unit < 16 ? "0" : "").append(Integer.toHexString(unit));
    } else {
      json.append('\\').append(unit);
    }
  }
}
