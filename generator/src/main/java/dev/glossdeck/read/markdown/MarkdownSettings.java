package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.DeckProperties;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.FactKeys;
import dev.glossdeck.read.FieldLanguages;
import dev.glossdeck.read.LanguageKeys;
import dev.glossdeck.read.LintSetting;
import dev.glossdeck.read.Names;
import dev.glossdeck.read.NoteKindNames;
import dev.glossdeck.read.SideLanguageChoices;
import dev.glossdeck.read.type.DeckTypes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The checked settings of the front matter of a Markdown deck. */
final class MarkdownSettings {
  private static final String ANKI_TYPE = "anki-type";

  private static final List<String> KNOWN =
      Stream.concat(
              Stream.of(
                  "id",
                  "title",
                  "deck",
                  "description",
                  "layout",
                  "tags",
                  "kind",
                  "name",
                  ANKI_TYPE,
                  LintSetting.KEY),
              Stream.concat(LanguageKeys.ALL.stream(), FactKeys.ALL.stream()))
          .toList();

  private final FrontMatter matter;
  private final Diagnostics diagnostics;
  private final DeckProperties properties;
  private final LanguageKeys languages;
  private final Optional<String> title;

  MarkdownSettings(FrontMatter matter, Diagnostics diagnostics) {
    this.matter = matter;
    this.diagnostics = diagnostics;
    this.properties = new DeckProperties(diagnostics);
    this.languages = new LanguageKeys(matter::value, matter::position, diagnostics);
    // hashcards calls it name.
    this.title = line("title").or(() -> line("name"));
  }

  /** The deck's properties; empty if it has no fit id. */
  Optional<DeckInfo> info(DeckSource source, Optional<String> heading, TextLanguage usual) {
    matter.warnOfUnknown(KNOWN, "there is no setting");
    String id = matter.value("id").orElse(source.defaultId());
    if (!DeckIds.check(id, matter.position("id"), diagnostics)) {
      return Optional.empty();
    }
    List<String> levels =
        line("deck")
            .map(name -> properties.levels(name, title, matter.position("deck")))
            .orElse(List.of());
    int last = levels.size() - 1;
    String shown =
        title
            .or(() -> levels.stream().skip(Math.max(0, last)).findFirst())
            .or(() -> heading)
            .orElse(DeckIds.title(id));
    return Optional.of(
        new DeckInfo(
                id,
                shown,
                matter.value("description"),
                languages.deck(usual),
                levels.subList(0, Math.max(0, last)),
                isNested())
            .silencing(silenced())
            .with(new FactKeys(matter::value, matter::position, diagnostics).facts()));
  }

  /** The title that the front matter says. */
  Optional<String> title() {
    return title;
  }

  /** A setting on one line, however many its author gave it. */
  private Optional<String> line(String key) {
    return matter
        .value(key)
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .filter(text -> !text.isEmpty());
  }

  private Set<String> silenced() {
    return LintSetting.read(
        matter.values(LintSetting.KEY), matter.position(LintSetting.KEY), diagnostics);
  }

  /** The languages of all questions and answers. */
  SideLanguageChoices sides() {
    return languages.ofAllNotes(new FieldLanguages(matter::texts, diagnostics));
  }

  /** Tags of every note: a list, or words in one text. */
  List<String> tags() {
    List<String> tags = matter.values("tags");
    return tags.size() == 1 ? NoteHead.words(tags) : tags;
  }

  /** The kind of every note that states none. */
  Optional<NoteKind> kind() {
    Optional<String> name = matter.value("kind");
    Optional<NoteKind> kind = name.flatMap(text -> NoteKindNames.of(text, false));
    if (name.isPresent() && kind.isEmpty()) {
      diagnostics.error(
          matter.position("kind"),
          DiagnosticCode.KIND,
          "\"" + name.get() + "\" is no kind of note",
          "write basic, reversed, typed or cloze");
    }
    return kind;
  }

  /**
   * The note types that the deck brings along from Anki.
   *
   * @return empty if it names none
   */
  Optional<DeckTypes> types(DeckSource source) throws IOException {
    List<String> folders =
        matter.values(ANKI_TYPE).stream().flatMap(text -> Names.list(text).stream()).toList();
    return folders.isEmpty()
        ? Optional.empty()
        : Optional.of(DeckTypes.read(source, folders, matter.position(ANKI_TYPE), diagnostics));
  }

  private boolean isNested() {
    return matter
        .value("layout")
        .map(layout -> properties.isNested(layout, matter.position("layout")))
        .orElse(false);
  }
}
