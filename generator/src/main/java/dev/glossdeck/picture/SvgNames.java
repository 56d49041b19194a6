package dev.glossdeck.picture;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names that are allowed in SVG drawings, from a resource beside this class. */
final class SvgNames {
  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Not {@code xml:base}, with which fragments would refer to another file. */
  private static final Set<String> OF_XML = Set.of("id", "lang", "space");

  private static final String RESOURCE = "svg-names.txt";

  /** The names of the resource. */
  static final SvgNames LISTED = load();

  private final Map<String, Set<String>> lists;

  private SvgNames(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  private static SvgNames load() {
    try (InputStream in = SvgNames.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException("not on the class path: " + RESOURCE);
      }
      return new SvgNames(lists(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Set<String>> lists(String text) {
    Map<String, Set<String>> lists = new HashMap<>();
    Set<String> current = new HashSet<>();
    boolean isTitle = true;
    for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
      if (isTitle && !line.isEmpty()) {
        current = lists.computeIfAbsent(line, name -> new HashSet<>());
        isTitle = false;
      } else if (line.isEmpty()) {
        isTitle = true;
      } else {
        current.addAll(Arrays.asList(line.split(" ", -1)));
      }
    }
    return lists;
  }

  /** Whether an element of a namespace is allowed. */
  boolean hasElement(String namespace, String name) {
    return namespace.equals(SVG) ? has("elements", name) : has("inert", namespace);
  }

  /** Whether an attribute is allowed, whatever its value; the namespace is empty for most. */
  boolean hasAttribute(String namespace, String name) {
    return switch (namespace) {
      case "" -> has("attributes", name) || name.startsWith("aria-") || name.startsWith("data-");
      case XLINK -> has("links", name);
      case XML -> OF_XML.contains(name);
      default -> has("inert", namespace);
    };
  }

  private boolean has(String list, String name) {
    return lists.getOrDefault(list, Set.of()).contains(name);
  }
}
