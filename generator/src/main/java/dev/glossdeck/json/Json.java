package dev.glossdeck.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
      return values.entrySet().stream()
          .map(member -> string(member.getKey()) + ":" + value(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
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

  private static String value(Object value) {
    if (value == NULL) {
      return "null";
    }
    if (value instanceof String text) {
      return string(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Json::value).collect(Collectors.joining(",", "[", "]"));
    }
    return value.toString();
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    text.chars().forEach(unit -> append(json, (char) unit));
    return json.append('"').toString();
  }

  private static void append(StringBuilder json, char unit) {
    if (unit == '"' || unit == '\\') {
      json.append('\\').append(unit);
    } else if (unit < ' ') {
      json.append("\\u00").append(unit < 16 ? "0" : "").append(Integer.toHexString(unit));
    } else {
      json.append(unit);
    }
  }
}
