package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.DeckProperties;
import dev.glossdeck.read.DeckSource;
import java.util.List;
import java.util.Optional;

/** What the front matter of a Markdown deck may say, checked. */
final class MarkdownSettings {
  private static final List<String> KNOWN =
      List.of("id", "title", "description", "lang", "layout", "tags");

  private final FrontMatter matter;
  private final Diagnostics diagnostics;
  private final DeckProperties properties;

  MarkdownSettings(FrontMatter matter, Diagnostics diagnostics) {
    this.matter = matter;
    this.diagnostics = diagnostics;
    this.properties = new DeckProperties(diagnostics);
  }

  /** The deck's properties; empty if it has no fit id. */
  Optional<DeckInfo> info(DeckSource source, Optional<String> heading) {
    warnOfUnknown();
    String id = matter.value("id").orElse(source.defaultId());
    if (!DeckIds.check(id, matter.position("id"), diagnostics)) {
      return Optional.empty();
    }
    String title = matter.value("title").or(() -> heading).orElse(DeckIds.title(id));
    return Optional.of(
        new DeckInfo(id, title, matter.value("description"), language(), isNested()));
  }

  /** Tags of every note. */
  List<String> tags() {
    return matter.values("tags");
  }

  private void warnOfUnknown() {
    matter
        .settings()
        .forEach(
            (key, setting) -> {
              if (!KNOWN.contains(key)) {
                diagnostics.warning(
                    setting.keyPosition(),
                    "unknown-setting",
                    "there is no setting \"" + key + "\"",
                    "known are " + String.join(", ", KNOWN));
              }
            });
  }

  private String language() {
    return matter
        .value("lang")
        .map(tag -> properties.language(tag, matter.position("lang")))
        .orElse(DeckInfo.DEFAULT_LANGUAGE);
  }

  private boolean isNested() {
    return matter
        .value("layout")
        .map(layout -> properties.isNested(layout, matter.position("layout")))
        .orElse(false);
  }
}
