package dev.glossdeck.export.site.asset;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins modules and all that they import into one classic script, since browsers load no module
 * from a disk (HTML, "fetch a module script graph": modules need CORS). Each module becomes a
 * function that returns its exports; all stand in one strict function, those that are imported
 * first.
 */
final class ScriptJoiner {
  /** Reads a text by its path. */
  @FunctionalInterface
  interface Source {
    /** The text, with {@code \n} between lines. */
    String read(String path) throws IOException;
  }

  private final Source source;
  private final Map<String, ScriptModule> joined = new LinkedHashMap<>();
  private final Set<String> open = new LinkedHashSet<>();

  private ScriptJoiner(Source source) {
    this.source = source;
  }

  /**
   * One script.
   *
   * @param entries the paths of the modules that start all, one behind the other
   * @param vendor the paths of libraries that set a global name (UMD), each beside its licence, as
   *     {@code x.js} and {@code x-LICENSE.txt}; they stand in front, below their licences, less
   *     comments and their references to source maps
   * @param source reads modules and libraries
   * @return ECMAScript
   * @throws IOException if one cannot be read
   * @throws IllegalArgumentException if modules import each other in a circle, or a name that the
   *     other does not export, or in a form that {@link ScriptModule} does not take
   */
  static String join(List<String> entries, List<String> vendor, Source source) throws IOException {
    StringBuilder script = new StringBuilder();
    for (String library : vendor) {
      String licence = source.read(library.replaceFirst("\\.js$", "-LICENSE.txt"));
      script.append("/*\n").append(licence.strip()).append("\n*/\n");
      script.append(ScriptModule.withoutComments(source.read(library))).append(";\n");
    }
    ScriptJoiner joiner = new ScriptJoiner(source);
    for (String entry : entries) {
      joiner.add(entry);
    }
    script.append("(() => {\n'use strict';\n");
    joiner.joined.values().forEach(module -> script.append(joiner.function(module)));
    return script.append("})();\n").toString();
  }

  /** Adds a module behind all that it imports. */
  private void add(String path) throws IOException {
    if (joined.containsKey(path)) {
      return;
    }
    if (!open.add(path)) {
      throw new IllegalArgumentException(
          "modules import each other: " + String.join(" > ", open) + " > " + path);
    }
    ScriptModule module = ScriptModule.parse(path, source.read(path));
    for (ScriptModule.Import wanted : module.imports()) {
      add(wanted.path());
      check(path, wanted);
    }
    open.remove(path);
    joined.put(path, module);
  }

  private void check(String path, ScriptModule.Import wanted) {
    List<String> exports = joined.get(wanted.path()).exports();
    for (String name : wanted.names()) {
      if (!exports.contains(name)) {
        throw new IllegalArgumentException(
            path + ": " + wanted.path() + " does not export " + name + " (it has " + exports + ")");
      }
    }
  }

  private String function(ScriptModule module) {
    String imports =
        module.imports().stream()
            .map(one -> "const { " + list(one.names()) + " } = " + name(one.path()) + ";\n")
            .collect(Collectors.joining());
    String exports =
        module.exports().isEmpty() ? "" : "return { " + list(module.exports()) + " };\n";
    return "const "
        + name(module.path())
        + " = (() => {\n"
        + imports
        + module.code()
        + "\n"
        + exports
        + "})();\n";
  }

  private static String list(List<String> names) {
    return String.join(", ", names);
  }

  /** The name of a module's exports; {@code $} stands in no path, so that no two are alike. */
  private static String name(String path) {
    return path.replaceFirst("\\.js$", "").replace("-", "$").replace("/", "$$");
  }
}
