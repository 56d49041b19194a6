package dev.glossdeck.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A fault of a YAML parser, in the words of somebody who writes a line {@code key: value}.
 *
 * @param line of the YAML, 0-based
 * @param column 0-based, in code points
 * @param problem the problem
 * @param remedy the remedy
 */
record YamlFault(int line, int column, String problem, String remedy) {
  private static final Pattern SETTING =
      Pattern.compile("(?<indent>\\s*)(?<key>[\\p{L}\\p{N}_-]+):\\s+(?<value>\\S.*?)\\s*");

  private static final Pattern WITHOUT_SPACE = Pattern.compile("[\\p{L}_-]+:\\S.*");

  /** A value that is quoted as a whole, or a list or mapping that does not end. */
  private static final Pattern OTHER_VALUE =
      Pattern.compile("\"[^\"]*\"|'[^']*'|[\\[{][^\\]}]*|[|>][0-9+-]*");

  /** A space would follow the sign of a comment that is meant for one. */
  private static final Pattern LIKELY_WORDS = Pattern.compile("\\s+#[^\\s#].*");

  private static final Pattern QUOTED = Pattern.compile("\\A(['\"])(.*)\\1\\z");

  private static final String USUAL = "write key: value";

  /** The fault that a parser met in a text of some name. */
  static YamlFault of(MarkedYamlEngineException fault, List<String> lines, String name) {
    Mark mark = fault.getProblemMark().or(fault::getContextMark).orElseThrow();
    int at = Math.min(mark.getLine(), lines.size() - 1);
    return inSetting(at, mark.getColumn(), lines.get(at))
        .or(() -> escape(fault, mark))
        .or(() -> before(at, lines))
        .or(() -> opened(fault, lines))
        .orElseGet(
            () ->
                new YamlFault(
                    mark.getLine(),
                    mark.getColumn(),
                    name + " is not YAML: " + fault.getProblem(),
                    USUAL));
  }

  /**
   * Words behind a value that YAML takes for a comment, or before it for a name.
   *
   * @param value the value behind which text is lost
   * @param text the line
   */
  static Optional<YamlFault> lost(String key, ScalarNode value, String text) {
    Optional<Mark> start = value.getStartMark().filter(mark -> value.isPlain());
    Optional<Mark> end = value.getEndMark().filter(mark -> value.isPlain());
    if (start.isEmpty() || end.isEmpty() || start.get().getLine() != end.get().getLine()) {
      return Optional.empty();
    }
    int from = text.offsetByCodePoints(0, start.get().getColumn());
    int to = text.offsetByCodePoints(0, end.get().getColumn());
    boolean isNamed = value.getAnchor().isPresent();
    boolean isLost = isNamed || LIKELY_WORDS.matcher(text.substring(to)).matches();
    String lost = isNamed ? "&" + value.getAnchor().get().getValue() : text.substring(to).strip();
    int at = isNamed ? from : text.indexOf('#', to);
    return Optional.of(
            new YamlFault(
                start.get().getLine(),
                text.codePointCount(0, Math.max(0, at)),
                "\"" + lost + "\" is no part of the value in YAML, and lost",
                remedy(key, text.substring(text.indexOf(':') + 1).strip())))
        .filter(fault -> isLost);
  }

  /** Whether a line is a setting of one line, without which the others can be read. */
  static boolean isSetting(String line) {
    Matcher setting = SETTING.matcher(line);
    return setting.matches()
        && setting.group("indent").isEmpty()
        && !OTHER_VALUE.matcher(setting.group("value")).matches();
  }

  /** A value with signs that mean something to YAML. */
  private static Optional<YamlFault> inSetting(int line, int column, String text) {
    if (text.startsWith("\t")) {
      return Optional.of(
          new YamlFault(line, 0, "a setting begins with a tab", "begin it with its name"));
    }
    Matcher setting = SETTING.matcher(text);
    if (!setting.matches() || OTHER_VALUE.matcher(setting.group("value")).matches()) {
      return Optional.empty();
    }
    if (column < setting.start("value")) {
      boolean isIndented = !setting.group("indent").isEmpty();
      return Optional.of(
              new YamlFault(line, 0, "a setting is indented", "begin it at the start of its line"))
          .filter(fault -> isIndented);
    }
    return Optional.of(
        new YamlFault(
            line,
            column,
            "the value of \"" + setting.group("key") + "\" has signs that mean something in YAML",
            remedy(setting.group("key"), setting.group("value"))));
  }

  /** The remedy for a value with special characters. */
  static String remedy(String key, String value) {
    return "put the value in quotation marks: " + key + ": " + quoted(value);
  }

  /** YAML 1.2.2, 7.3. */
  private static String quoted(String value) {
    String plain = QUOTED.matcher(value).replaceFirst("$2");
    return plain.indexOf('"') < 0 && plain.indexOf('\\') < 0
        ? '"' + plain + '"'
        : "'" + plain.replace("'", "''") + "'";
  }

  /** A line before that YAML took for the start of a longer text. */
  private static Optional<YamlFault> before(int line, List<String> lines) {
    if (line == 0 || !SETTING.matcher(lines.get(line)).matches()) {
      return Optional.empty();
    }
    String text = lines.get(line - 1);
    int colon = text.indexOf(':');
    if (WITHOUT_SPACE.matcher(text).matches()) {
      String spaced = text.substring(0, colon + 1) + " " + text.substring(colon + 1);
      return Optional.of(
          new YamlFault(line - 1, colon, "a space is missing behind the colon", "write " + spaced));
    }
    return Optional.of(new YamlFault(line - 1, 0, "\"" + text.strip() + "\" is no setting", USUAL))
        .filter(fault -> colon < 0 && !text.startsWith(" ") && !text.startsWith("-"));
  }

  /** An escape that YAML does not know, which a path of Windows or TeX has. */
  private static Optional<YamlFault> escape(MarkedYamlEngineException fault, Mark mark) {
    return Optional.of(
            new YamlFault(
                mark.getLine(),
                mark.getColumn(),
                "a backslash in double quotation marks begins an escape",
                "write it twice, or use single quotation marks"))
        .filter(found -> fault.getProblem().contains("escape"));
  }

  /**
   * The fault of a construct that is still open at the end of the file, or where the next setting
   * begins.
   */
  private static Optional<YamlFault> opened(MarkedYamlEngineException fault, List<String> lines) {
    Optional<Mark> start = fault.getContextMark().filter(mark -> mark.getLine() < lines.size());
    return start.flatMap(
        mark -> {
          String text = lines.get(mark.getLine());
          int at = text.offsetByCodePoints(0, Math.min(mark.getColumn(), text.length()));
          String close =
              switch (at < text.length() ? text.charAt(at) : ' ') {
                case '[' -> "]";
                case '{' -> "}";
                case '"' -> "\"";
                case '\'' -> "'";
                default -> "";
              };
          return Optional.of(
                  new YamlFault(
                      mark.getLine(),
                      mark.getColumn(),
                      "what begins with "
                          + text.charAt(Math.min(at, text.length() - 1))
                          + " does not end",
                      "close it with " + close))
              .filter(found -> !close.isEmpty());
        });
  }
}
