package dev.glossdeck.markup.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The element that we put around the whole of a field whose language is not the deck's: {@code <div
 * lang="ar" dir="rtl">}.
 *
 * @param language a BCP 47 tag, if it names one
 * @param direction {@code ltr} or {@code rtl}, if it names one
 * @param content the field without it
 */
public record HtmlWrapper(Optional<String> language, Optional<String> direction, String content) {
  private static final String END = "</div>";
  private static final Pattern START =
      Pattern.compile("\\s*<div(?: lang=\"([A-Za-z0-9-]+)\")? dir=\"(ltr|rtl)\">");

  /** A box of a learner's, who has added lines, would end in the middle of another one. */
  private static final Pattern BOX = Pattern.compile("</?div\\b", Pattern.CASE_INSENSITIVE);

  /**
   * Takes the element off.
   *
   * @param html a field
   * @return the field as it is if nothing, or not only such an element, stands around it
   */
  public static HtmlWrapper of(String html) {
    Matcher start = START.matcher(html);
    String end = html.stripTrailing();
    if (start.lookingAt() && end.endsWith(END)) {
      String content = end.substring(start.end(), end.length() - END.length());
      if (isWhole(content)) {
        return new HtmlWrapper(
            Optional.ofNullable(start.group(1)), Optional.of(start.group(2)), content);
      }
    }
    return new HtmlWrapper(Optional.empty(), Optional.empty(), html);
  }

  /** Whether each box within it begins and ends within it. */
  private static boolean isWhole(String content) {
    int depth = 0;
    Matcher box = BOX.matcher(content);
    while (box.find() && depth >= 0) {
      depth += box.group().startsWith("</") ? -1 : 1;
    }
    return depth == 0;
  }

  /**
   * The field with the element.
   *
   * @return HTML; an empty field stays empty
   */
  public String html() {
    if (content.isEmpty()) {
      return content;
    }
    String lang = language.map(tag -> " lang=\"" + tag + "\"").orElse("");
    return "<div"
        + lang
        + direction.map(name -> " dir=\"" + name + "\"").orElse("")
        + ">"
        + content
        + END;
  }
}
