package dev.glossdeck.export.site.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module of the site's scripts, taken apart.
 *
 * <pre>{@code import { bare } from '../shared/text.js';
 * export function isRight(typed, answer) { return bare(typed) === bare(answer); }}</pre>
 *
 * <p>imports {@code bare}, exports {@code isRight}, and its code is the function. Only these two
 * forms of ECMAScript's modules are taken (ECMA-262, 16.2), each at the beginning of a line: names
 * as they are, and exported declarations that never change; no template literal goes over lines.
 * Indentation, comments on lines of their own, and those that tell types within a line are left out
 * of the code.
 *
 * @param path from the folder of all modules, such as {@code study/answer.js}
 * @param imports in the order of the source
 * @param exports the names that others may import, in the order of the source
 * @param code without imports, the word that exports, indentation, and comments on lines of their
 *     own and of types
 */
record ScriptModule(String path, List<Import> imports, List<String> exports, String code) {
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?m)^[ \\t]*(?:/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/[ \\t]*$|//.*$)"
              + "|/\\*\\* .*? \\*/ ?");
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^import\\s*\\{\\s*([\\w$]+(?:\\s*,\\s*[\\w$]+)*)\\s*,?\\s*}"
              + "\\s*from\\s*'(\\.[^']*)';[ \\t]*$");
  private static final Pattern EXPORT =
      Pattern.compile(
          "(?m)^export (?=(?:async function|function|function\\*|class|const) ([\\w$]+))");
  private static final Pattern REFUSED =
      Pattern.compile("(?m)^[ \\t]*(?:import|export)\\b.*$|\\bimport\\s*[(.]|^[^`\\n]*`[^`\\n]*$");

  /**
   * Names taken from another module.
   *
   * @param path of that module, from the folder of all modules
   * @param names the imported names
   */
  record Import(String path, List<String> names) {}

  /** Copies the lists. */
  ScriptModule {
    imports = List.copyOf(imports);
    exports = List.copyOf(exports);
  }

  /**
   * Takes a module apart.
   *
   * @param path from the folder of all modules
   * @param source ECMAScript
   * @throws IllegalArgumentException if it imports or exports in another form, with path and line
   */
  static ScriptModule parse(String path, String source) {
    String bare = withoutComments(source);
    List<Import> imports = new ArrayList<>();
    String rest =
        IMPORT
            .matcher(bare)
            .replaceAll(
                match -> {
                  List<String> names = List.of(match.group(1).strip().split("\\s*,\\s*"));
                  imports.add(new Import(resolve(path, match.group(2)), names));
                  return "\n".repeat(lines(match.group()));
                });
    List<String> exports = new ArrayList<>();
    String code =
        EXPORT
            .matcher(rest)
            .replaceAll(
                match -> {
                  exports.add(match.group(1));
                  return "";
                });
    refuseOtherForms(path, code);
    return new ScriptModule(path, imports, exports, code.strip().replaceAll("\\n\\s+", "\n"));
  }

  /** ECMAScript without the comments that modules lose; its lines stay as they are. */
  static String withoutComments(String source) {
    return COMMENT.matcher(source).replaceAll(match -> "\n".repeat(lines(match.group())));
  }

  private static void refuseOtherForms(String path, String code) {
    Matcher refused = REFUSED.matcher(code);
    if (refused.find()) {
      int line = lines(code.substring(0, refused.start())) + 1;
      throw new IllegalArgumentException(
          path
              + ":"
              + line
              + ": the joiner takes import { name } from './module.js'; and exported functions,"
              + " classes and constants, each on a line, and `text` within one, but not: "
              + refused.group().strip());
    }
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  /** The path of a module that another one names relative to itself. */
  private static String resolve(String from, String relative) {
    List<String> names = new ArrayList<>(List.of(from.split("/", -1)));
    names.remove(names.size() - 1);
    for (String name : relative.split("/", -1)) {
      if (name.equals("..") && names.isEmpty()) {
        throw new IllegalArgumentException(from + ": leads out of the folder: " + relative);
      } else if (name.equals("..")) {
        names.remove(names.size() - 1);
      } else if (!name.equals(".")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }
}
