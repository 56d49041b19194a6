package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.read.LanguageKeys;
import java.util.List;
import java.util.Optional;

/** The checked settings of the front matter of a page. */
final class PageSettings {
  private static final List<String> KNOWN = List.of("title", "description", "lang", "dir");

  private final FrontMatter matter;
  private final Optional<TextLanguage> language;

  private PageSettings(FrontMatter matter, Optional<TextLanguage> language) {
    this.matter = matter;
    this.language = language;
  }

  /** Reads those of a file, and warns of what does not exist. */
  static PageSettings read(
      String path, List<String> lines, TextLanguage usual, Diagnostics diagnostics) {
    FrontMatter matter = FrontMatter.read(path, lines, diagnostics);
    matter.warnOfUnknown(KNOWN, "a page has no setting");
    Optional<TextLanguage> language =
        matter.settings().containsKey("lang") || matter.settings().containsKey("dir")
            ? Optional.of(
                new LanguageKeys(matter::value, matter::position, diagnostics).deck(usual))
            : Optional.empty();
    return new PageSettings(matter, language);
  }

  /** The number of lines that they take in the file. */
  int lines() {
    return matter.lines();
  }

  Optional<String> title() {
    return matter.value("title");
  }

  Optional<String> description() {
    return matter.value("description");
  }

  Optional<TextLanguage> language() {
    return language;
  }
}
