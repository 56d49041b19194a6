package dev.glossdeck.read.markdown;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/** Finds headings of level 1 that are not the title of their deck, and would be lost. */
final class TitleCheck {
  private static final int TITLE = 1;
  private static final String REMEDY = "write ## or ###";

  private TitleCheck() {}

  /**
   * Checks the titles of a deck. The front matter and the first heading may say the same.
   *
   * @param path the file, for messages
   * @param sections of the deck
   * @param said the title in the front matter
   * @param diagnostics receives an error for each heading beyond the title; a warning if a single
   *     one is another title than that of the front matter
   */
  static void check(
      String path, List<MarkdownSection> sections, Optional<String> said, Diagnostics diagnostics) {
    List<MarkdownSection> titles = sections.stream().filter(s -> s.level() == TITLE).toList();
    boolean isOther =
        !titles.isEmpty()
            && said.filter(title -> !isSame(title, MarkdownNotes.title(titles.get(0)))).isPresent();
    if (isOther && titles.size() == 1) {
      diagnostics.warning(
          place(path, titles.get(0)),
          DiagnosticCode.SECOND_TITLE,
          "the front matter has another title, so that this one is lost",
          REMEDY + " if it is a topic, or take one of them out");
      return;
    }
    titles.stream()
        .skip(isOther ? 0 : 1)
        .forEach(
            title ->
                diagnostics.error(
                    place(path, title),
                    DiagnosticCode.SECOND_TITLE,
                    "the deck has a title already",
                    REMEDY));
  }

  private static boolean isSame(String said, String heading) {
    return said.strip().equalsIgnoreCase(heading)
        || MarkdownTexts.line(said).plainText().equalsIgnoreCase(heading);
  }

  private static SourcePosition place(String path, MarkdownSection title) {
    return new SourcePosition(path, title.line(), title.column());
  }
}
