package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.page.PageSection;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the sections of a page: the first heading of level 1 is the title, not a section. */
final class PageSections {
  /** The signs that GitHub leaves out of a heading's anchor. */
  private static final Pattern UNANCHORED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");

  private static final MarkupText NONE = new MarkupText("", MarkupFormat.MARKDOWN_LINE);
  private static final int HIGHEST = 2;
  private static final int LOWEST = 3;

  private final String path;
  private final SideProblems problems;
  private final List<PageSection> sections = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private Optional<String> title = Optional.empty();

  PageSections(String path, SideProblems problems) {
    this.path = path;
    this.problems = problems;
  }

  void addAll(List<MarkdownSection> outline) {
    for (MarkdownSection section : outline) {
      MarkupText body = text(section.body(), MarkupFormat.MARKDOWN);
      problems.report(body, new SourcePosition(path, section.bodyLine(), 1), true);
      boolean isTitle = section.level() == 1 && title.isEmpty();
      if (section.level() == 0 || isTitle) {
        if (isTitle) {
          title = Optional.of(text(section.title(), MarkupFormat.MARKDOWN_LINE).plainText());
        }
        if (!body.source().isEmpty()) {
          sections.add(new PageSection(0, NONE, "", body));
        }
      } else {
        add(section, body);
      }
    }
  }

  private void add(MarkdownSection section, MarkupText body) {
    MarkupText heading = text(section.title(), MarkupFormat.MARKDOWN_LINE);
    problems.report(heading, new SourcePosition(path, section.line(), section.column()), true);
    // A heading without one above it would leave out a level (WCAG 2.2, 1.3.1).
    boolean isFirst = sections.stream().allMatch(above -> above.level() == 0);
    int level = isFirst ? HIGHEST : Math.max(HIGHEST, Math.min(section.level(), LOWEST));
    sections.add(new PageSection(level, heading, anchor(heading.plainText()), body));
  }

  private static MarkupText text(String source, MarkupFormat format) {
    return new MarkupText(Names.nfc(source), format);
  }

  /**
   * As GitHub names headings, so that links work there, too; the second of a name gets a number.
   */
  private String anchor(String heading) {
    String plain =
        UNANCHORED.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
    String anchor = plain;
    for (int number = 1; !anchors.add(anchor); number++) {
      anchor = plain + "-" + number;
    }
    return anchor;
  }

  /** The text of the first heading of level 1. */
  Optional<String> title() {
    return title;
  }

  List<PageSection> sections() {
    return sections;
  }
}
