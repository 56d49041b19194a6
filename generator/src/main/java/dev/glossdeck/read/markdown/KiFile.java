package dev.glossdeck.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A note as the tool ki writes it: a heading {@code Note} over fenced lines with its guid and its
 * note type, a heading {@code Tags} over fenced tags, and a heading of the second level a field,
 * over the field's HTML with line ends instead of {@code <br>}.
 */
final class KiFile {
  private static final String TITLE = "# Note";
  private static final int FIELD = 2;

  private KiFile() {}

  static boolean is(List<String> lines) {
    return lines.size() > 2
        && lines.get(0).equals(TITLE)
        && lines.get(1).startsWith("```")
        && lines.stream().limit(6).anyMatch(line -> line.startsWith("guid:"));
  }

  static NoteHead head(List<MarkdownSection> sections) {
    List<String> settings = fenced(sections, "Note");
    return new NoteHead(
        value(settings, "guid"),
        value(settings, "notetype"),
        NoteHead.words(fenced(sections, "Tags")),
        Optional.empty());
  }

  static List<MarkdownSection> fields(List<MarkdownSection> sections) {
    return sections.stream().filter(section -> section.level() == FIELD).toList();
  }

  /** The lines within the fences of a section. */
  private static List<String> fenced(List<MarkdownSection> sections, String title) {
    List<String> lines = new ArrayList<>();
    sections.stream()
        .filter(section -> section.title().equals(title))
        .findFirst()
        .ifPresent(section -> section.body().lines().forEach(lines::add));
    lines.removeIf(line -> line.startsWith("```") || line.isBlank());
    return lines;
  }

  private static Optional<String> value(List<String> settings, String key) {
    return settings.stream()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> line.substring(key.length() + 1).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
