package dev.glossdeck.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks in decks for mdanki besides headings: a line {@code %} between a long question and its
 * answer, and a last line of tags, {@code [#one](./one.md) [#two]()}.
 */
public final class MdankiMarks {
  private static final Pattern BETWEEN = Pattern.compile(" {0,3}%\\s*");

  /** A link to nothing or to a note of another folder, never to a page of the web. */
  private static final Pattern TAG =
      Pattern.compile("\\[#([^\\[\\]\\s]+)\\]\\((?:[^():]*\\.md)?\\)");

  private static final Pattern TAGS = Pattern.compile("(?:" + TAG.pattern() + "\\s*)+");
  private static final int PART = 4;

  private MdankiMarks() {}

  /** The note with its marks taken for what they mean. */
  static MarkdownNote read(MarkdownNote note) {
    MarkdownNote parted = parted(note);
    MarkdownSection answer = parted.answer();
    int lastLine = answer.body().lastIndexOf('\n') + 1;
    String last = answer.body().substring(lastLine).strip();
    if (!TAGS.matcher(last).matches()) {
      return parted;
    }
    List<String> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(last);
    while (tag.find()) {
      tags.add(tag.group(1));
    }
    return parted.tagged(answer.withBody(answer.body().substring(0, lastLine).strip()), tags);
  }

  /**
   * A side in which no line is a mark.
   *
   * @param side the Markdown below a heading
   * @return the same with backslashes before signs that would be marks
   */
  public static String escaped(String side) {
    if (side.indexOf('%') < 0 && side.lastIndexOf("[#") < 0) {
      return side;
    }
    List<String> lines = new ArrayList<>(List.of(side.split("\n", -1)));
    CodeFences fences = new CodeFences();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!fences.isCode(line) && BETWEEN.matcher(line).matches()) {
        lines.set(i, line.replace("%", "\\%"));
      }
    }
    int last = lines.size() - 1;
    if (TAGS.matcher(lines.get(last).strip()).matches()) {
      lines.set(last, lines.get(last).replace("[#", "[\\#"));
    }
    return String.join("\n", lines);
  }

  private static MarkdownNote parted(MarkdownNote note) {
    MarkdownSection whole = note.heading();
    List<String> lines = whole.body().lines().toList();
    CodeFences fences = new CodeFences();
    for (int i = 0; i < lines.size(); i++) {
      boolean isCode = fences.isCode(lines.get(i));
      if (!isCode && BETWEEN.matcher(lines.get(i)).matches() && isBetween(lines, i)) {
        List<MarkdownSection> parts = new ArrayList<>(note.parts());
        parts.add(0, below(whole, lines, i + 1));
        String above = String.join("\n", lines.subList(0, i)).strip();
        return new MarkdownNote(whole.withBody(above), parts, note.tags());
      }
    }
    return note;
  }

  private static boolean isBetween(List<String> lines, int at) {
    return !lines.subList(0, at).stream().allMatch(String::isBlank)
        && !lines.subList(at + 1, lines.size()).stream().allMatch(String::isBlank);
  }

  private static MarkdownSection below(MarkdownSection whole, List<String> lines, int from) {
    int first = from;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    int line = whole.bodyLine() + first;
    String body = String.join("\n", lines.subList(first, lines.size()));
    return new MarkdownSection(PART, "{.answer}", line, 1, body, line);
  }
}
