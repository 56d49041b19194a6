package dev.glossdeck.read.markdown;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.markdown.MarkdownStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts a Markdown deck at its headings of level 1 to 3 (CommonMark, "ATX headings"); deeper ones
 * and underlined ones belong to the answer.
 */
final class MarkdownOutline {
  /** A deeper heading that begins a part of a note. */
  private static final Pattern PART = Pattern.compile("\\{\\s*\\.(?:field|answer)\\s*\\}$");

  private static final int DEEPEST_SECTION = 3;

  private final List<String> lines;
  private final List<MarkdownSection> sections = new ArrayList<>();

  private MarkdownOutline(List<String> lines) {
    this.lines = lines;
  }

  /**
   * The sections in order; the first has level 0 and may be empty.
   *
   * @param path the file, for a message
   * @param lines of the whole file
   * @param from the index of the first line after the front matter
   * @param diagnostics for code that does not end, which would swallow the cards below it
   */
  static List<MarkdownSection> of(
      String path, List<String> lines, int from, Diagnostics diagnostics) {
    String text = String.join("\n", lines.subList(from, lines.size()));
    MarkdownStructure structure = MarkdownStructure.of(text);
    structure
        .unclosed()
        .ifPresent(line -> refuseUnclosed(path, lines.get(from + line), from + line, diagnostics));
    MarkdownOutline outline = new MarkdownOutline(lines);
    outline.cut(from, structure.headings());
    return outline.sections;
  }

  private static void refuseUnclosed(
      String path, String fence, int index, Diagnostics diagnostics) {
    diagnostics.error(
        new SourcePosition(path, index + 1, 1),
        DiagnosticCode.UNCLOSED_CODE,
        "the code does not end",
        "close it with " + fence.strip().replaceAll("[^`~].*", "") + " on a line of its own");
  }

  private void cut(int from, List<Integer> headings) {
    MarkdownSection open = new MarkdownSection(0, "", from + 1, 1, "", from + 1);
    int bodyFrom = from;
    for (int line : headings) {
      int i = from + line;
      Optional<AtxHeading> heading = AtxHeading.of(lines.get(i)).filter(MarkdownOutline::begins);
      if (heading.isPresent()) {
        close(open, bodyFrom, i);
        AtxHeading found = heading.get();
        open = new MarkdownSection(found.level(), found.text(), i + 1, found.column(), "", i + 2);
        bodyFrom = i + 1;
      }
    }
    close(open, bodyFrom, lines.size());
  }

  private static boolean begins(AtxHeading heading) {
    return heading.level() <= DEEPEST_SECTION || PART.matcher(heading.text()).find();
  }

  private void close(MarkdownSection open, int from, int to) {
    int first = from;
    int end = to;
    while (first < end && lines.get(first).isBlank()) {
      first++;
    }
    while (end > first && lines.get(end - 1).isBlank()) {
      end--;
    }
    String body = String.join("\n", lines.subList(first, end)).stripTrailing();
    sections.add(
        new MarkdownSection(
            open.level(), open.title(), open.line(), open.column(), body, first + 1));
  }
}
