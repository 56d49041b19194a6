package dev.glossdeck.read.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises cards that are written as plugins of note-taking programs have them. */
final class OtherCardStyles {
  /** A way to write cards, and who has it. */
  private record Style(Pattern pattern, String shown) {}

  private static final List<Style> STYLES =
      List.of(
          new Style(
              Pattern.compile("(?m)^[^\\n:`]*\\S ?:::? ?[^\\s:][^\\n]*$"),
              "question::answer, as Obsidian's plugins have it"),
          new Style(
              Pattern.compile("(?m)^\\S[^\\n]*\\n\\?\\??[ \\t]*\\n\\S"),
              "a line ? between question and answer, as Obsidian's plugins have it"),
          new Style(
              Pattern.compile("(?m)^(?:START[ \\t]*$|STARTI \\[)"),
              "cards between START and END, as Obsidian_to_Anki has them"),
          new Style(
              Pattern.compile("(?m)^[^\\n]*\\S[ \\t]+#(?:flash)?card\\b"),
              "questions tagged #card, as Obsidian's and Logseq's plugins have them"));

  private OtherCardStyles() {}

  /**
   * The card style of another program that a text without a question resembles; empty if there is
   * none.
   */
  static Optional<String> of(String body) {
    return STYLES.stream()
        .filter(style -> style.pattern.matcher(body).find())
        .map(Style::shown)
        .findFirst();
  }
}
