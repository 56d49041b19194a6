package dev.glossdeck.markup.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes characters so that Markdown takes them for themselves (CommonMark 0.31, 2.4). */
final class MarkdownEscapes {
  private static final Pattern ALWAYS =
      Pattern.compile(
          "[\\\\`*<$~^]|&(?=#?\\w+;)|%(?=%)|(?<!=)=(?==[^\\s=])|\\[(?="
              + MarkdownCardLinks.INSIDE
              + ")");

  /** An underscore within a word marks nothing. */
  private static final Pattern UNDERSCORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  /** A bracket marks something only before another one, a parenthesis or a colon. */
  private static final Pattern BRACKET = Pattern.compile("\\](?=[(\\[:])");

  /** Would be a link. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=https?:)//");

  /** The beginning of a block, a task, a front matter or a card at the start of a line. */
  private static final Pattern LINE_START =
      Pattern.compile("^(?:([#>+=|-]|:(?=\\s)|\\[(?=[ xX]\\] ))|(\\d{1,9})([.)])|([A-Za-z]):)");

  /** Would be a sound. */
  private static final String SOUND = "[sound:";

  private MarkdownEscapes() {}

  /** Characters within a line. */
  static String text(String text) {
    String escaped = ALWAYS.matcher(text).replaceAll("\\\\$0");
    escaped = UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
    escaped = BRACKET.matcher(escaped).replaceAll("\\\\]");
    escaped = ADDRESS.matcher(escaped).replaceAll("\\\\//");
    escaped = escaped.replace(SOUND, "[sound&#58;");
    // Spaces that fold or end a line say nothing in Markdown.
    return escaped.replace("\u00A0", "&nbsp;").replace("\t", "&#9;");
  }

  /** The first characters of a line. */
  static String lineStart(String line) {
    return LINE_START
        .matcher(line)
        .replaceFirst(
            match -> {
              if (match.group(1) != null) {
                return "\\\\" + match.group(1);
              }
              String escaped =
                  match.group(2) != null
                      ? match.group(2) + "\\" + match.group(3)
                      : match.group(4) + "\\:";
              return Matcher.quoteReplacement(escaped);
            });
  }

  /** A name in angle brackets. */
  static String address(String address) {
    return address
        .replace("\\", "\\\\")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace(" ", "%20");
  }
}
