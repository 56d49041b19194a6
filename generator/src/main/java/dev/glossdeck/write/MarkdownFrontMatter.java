package dev.glossdeck.write;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.read.LintSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** A deck's metadata as YAML between two lines {@code ---}. */
final class MarkdownFrontMatter {
  private static final String FENCE = "---\n";

  private MarkdownFrontMatter() {}

  /**
   * The front matter with the ends of its lines.
   *
   * @param types the folders of the deck's note types; empty if it has none of its own
   */
  static String of(Deck deck, List<String> types, Losses losses) {
    DeckInfo info = deck.info();
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("id", info.id());
    settings.put("title", losses.oneLine(deck.source(), info.title(), "title"));
    if (!info.folders().isEmpty()) {
      settings.put("deck", deck.fullName().replaceAll("\\s+", " ").strip());
    }
    info.description().ifPresent(text -> settings.put("description", text));
    settings.putAll(info.facts().settings());
    settings.putAll(new WrittenLanguages(deck).ofDeck());
    if (info.nested()) {
      settings.put("layout", "nested");
    }
    if (!info.silenced().isEmpty()) {
      settings.put(LintSetting.KEY, LintSetting.written(info.silenced()));
    }
    if (!types.isEmpty()) {
      settings.put("anki-type", String.join(", ", types));
    }
    DumpSettings style =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(Integer.MAX_VALUE)
            .build();
    return FENCE + new Dump(style).dumpToString(settings) + FENCE;
  }
}
