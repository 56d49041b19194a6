package dev.glossdeck.read.markdown;

import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Optional;

/**
 * The sections of a note: its heading with what stands below it, and the parts that deeper headings
 * begin. A part of the class {@code answer} is the answer, and what stands above it goes on with
 * the question; a part of the class {@code field} is a further field.
 *
 * @param heading the question's section
 * @param parts in the order of the file
 * @param tags that stand in the text
 */
record MarkdownNote(MarkdownSection heading, List<MarkdownSection> parts, List<String> tags) {
  private static final String CLASS = "\\s*\\{\\s*\\.(field|answer)\\s*\\}$";

  /** Copies the lists. */
  MarkdownNote {
    parts = List.copyOf(parts);
    tags = List.copyOf(tags);
  }

  /** The note with another answer, which had tags in it. */
  MarkdownNote tagged(MarkdownSection answer, List<String> found) {
    List<MarkdownSection> others =
        parts.stream().map(part -> part.equals(answer()) ? answer : part).toList();
    return new MarkdownNote(heading.equals(answer()) ? answer : heading, others, found);
  }

  /** The answers behind the first one, of which there should be none. */
  List<MarkdownSection> furtherAnswers() {
    return parts.stream().filter(MarkdownNote::isAnswer).skip(1).toList();
  }

  /** The part of the question below its heading, if the answer has a heading of its own. */
  Optional<MarkdownSection> furtherQuestion() {
    return answerPart().map(part -> heading).filter(section -> !section.body().isEmpty());
  }

  /** The whole question, given the words on its heading. */
  MarkupText question(String words) {
    MarkupText line = MarkdownTexts.line(words);
    return furtherQuestion()
        .map(section -> line.above(MarkdownTexts.blocks(section.body())))
        .orElse(line);
  }

  /** The section whose body is the answer. */
  MarkdownSection answer() {
    return answerPart().orElse(heading);
  }

  /** The sections of further fields. */
  List<MarkdownSection> fields() {
    return parts.stream().filter(part -> !isAnswer(part)).toList();
  }

  /** The name of a part. */
  static String name(MarkdownSection part) {
    return part.title().replaceFirst(CLASS, "");
  }

  private Optional<MarkdownSection> answerPart() {
    return parts.stream().filter(MarkdownNote::isAnswer).findFirst();
  }

  private static boolean isAnswer(MarkdownSection part) {
    return part.title().replaceFirst(".*\\{", "").contains(".answer");
  }
}
