package dev.glossdeck.read.delimited;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.tree.Whitespace;
import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.DeckProperties;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.FactKeys;
import dev.glossdeck.read.FieldLanguages;
import dev.glossdeck.read.LanguageKeys;
import dev.glossdeck.read.LintSetting;
import dev.glossdeck.read.Names;
import dev.glossdeck.read.SideLanguageChoices;
import dev.glossdeck.read.type.DeckTypes;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The checked settings of the header lines of a deck. */
final class HeaderSettings {
  private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");
  private static final Pattern SIGNS_AT_END = Pattern.compile("[,;]+$");

  private final HeaderLines headers;
  private final Diagnostics diagnostics;
  private final HeaderColumns columns;
  private final LanguageKeys languages;

  HeaderSettings(HeaderLines headers, Diagnostics diagnostics) {
    this.headers = headers;
    this.diagnostics = diagnostics;
    oneOf(HeaderKey.IF_MATCHES, "update current", "keep current", "keep both");
    oneOf(HeaderKey.MATCH_SCOPE, "notetype", "notetype + deck", "notetype+deck");
    Optional<Boolean> heading = oneOf(HeaderKey.HEADING, "true", "false").map("true"::equals);
    columns = new HeaderColumns(headers, heading, diagnostics);
    languages = new LanguageKeys(this::value, this::position, diagnostics);
  }

  /** The deck's properties; empty if it has no fit id. */
  Optional<DeckInfo> info(DeckSource source, TextLanguage usual) {
    String id = headers.value(HeaderKey.ID).map(Names::nfc).orElse(source.defaultId());
    if (!DeckIds.check(id, headers.position(HeaderKey.ID), diagnostics)) {
      return Optional.empty();
    }
    DeckProperties properties = new DeckProperties(diagnostics);
    Optional<String> stated = headers.value(HeaderKey.TITLE).map(Names::nfc);
    List<String> levels =
        headers
            .value(HeaderKey.DECK)
            .map(Names::nfc)
            .map(name -> properties.levels(name, stated, headers.position(HeaderKey.DECK)))
            .orElse(List.of());
    String title =
        stated.orElse(levels.isEmpty() ? DeckIds.title(id) : levels.get(levels.size() - 1));
    List<String> folders = levels.isEmpty() ? levels : levels.subList(0, levels.size() - 1);
    boolean nested =
        headers
            .value(HeaderKey.LAYOUT)
            .map(layout -> properties.isNested(layout, headers.position(HeaderKey.LAYOUT)))
            .orElse(false);
    Optional<String> description = headers.value(HeaderKey.DESCRIPTION).map(Names::nfc);
    return Optional.of(
        new DeckInfo(id, title, description, languages.deck(usual), folders, nested)
            .silencing(silenced())
            .with(new FactKeys(this::value, this::position, diagnostics).facts()));
  }

  private Set<String> silenced() {
    return LintSetting.read(
        headers.value(HeaderKey.LINT).stream().toList(),
        headers.position(HeaderKey.LINT),
        diagnostics);
  }

  private Optional<String> value(String name) {
    return headers.value(key(name));
  }

  private SourcePosition position(String name) {
    return headers.position(key(name));
  }

  private static HeaderKey key(String name) {
    return HeaderKey.of(name.replace('-', ' ')).orElseThrow();
  }

  /** The languages of all questions and answers. */
  SideLanguageChoices sides() {
    return languages.ofAllNotes(
        new FieldLanguages(
            name -> headers.get(key(name)).map(HeaderLines.Header::text).stream().toList(),
            diagnostics));
  }

  /** Whether the deck states its own name. */
  boolean isNamed() {
    return headers.value(HeaderKey.DECK).isPresent() || headers.value(HeaderKey.TITLE).isPresent();
  }

  /** The separator; empty if the deck does not tell it. */
  Optional<String> separator() {
    Optional<HeaderLines.Header> header = headers.get(HeaderKey.SEPARATOR);
    Optional<String> separator = header.map(HeaderLines.Header::value).flatMap(Separators::of);
    if (header.isPresent() && separator.isEmpty()) {
      diagnostics.error(
          header.get().position(),
          DiagnosticCode.SEPARATOR,
          "\"" + header.get().value() + "\" is no separator",
          "write Comma, Semicolon, Tab, Space, Pipe, Colon or the signs themselves");
    }
    return separator;
  }

  /** The format of the sides. */
  MarkupFormat format() {
    boolean html = oneOf(HeaderKey.HTML, "true", "false").filter("true"::equals).isPresent();
    return oneOf(HeaderKey.MARKUP, "plain", "markdown", "html")
        .map(name -> MarkupFormat.valueOf(name.toUpperCase(Locale.ROOT)))
        .orElse(html ? MarkupFormat.HTML : MarkupFormat.PLAIN);
  }

  /** Whether the deck says that it is no HTML, or that it is. */
  boolean saysFormat() {
    return headers.get(HeaderKey.HTML).isPresent() || headers.get(HeaderKey.MARKUP).isPresent();
  }

  /** Tags of every note. */
  List<String> tags() {
    return headers.value(HeaderKey.TAGS).map(HeaderSettings::words).orElse(List.of());
  }

  /** The note type of every note that has none of its own. */
  Optional<String> noteType() {
    return headers.value(HeaderKey.NOTETYPE);
  }

  /** The columns, as far as headers say something of them. */
  HeaderColumns columns() {
    return columns;
  }

  /**
   * The records of a deck that brings note types along from Anki.
   *
   * @return empty if it names none
   */
  Optional<TypedRows> types(DeckSource source) throws IOException {
    Optional<String> written = headers.value(HeaderKey.ANKI_TYPE);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    DeckTypes types =
        DeckTypes.read(
            source, Names.list(written.get()), headers.position(HeaderKey.ANKI_TYPE), diagnostics);
    return Optional.of(new TypedRows(types, diagnostics));
  }

  private Optional<String> oneOf(HeaderKey key, String... values) {
    Optional<String> value = headers.value(key).map(text -> text.toLowerCase(Locale.ROOT));
    if (value.isPresent() && !Arrays.asList(values).contains(value.get())) {
      headers.refuse(
          key, "\"" + value.get() + "\" is no value", "write " + String.join(" or ", values));
      return Optional.empty();
    }
    return value;
  }

  /** Words between white space, without the commas that people write behind them; in NFC. */
  static List<String> words(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    return Stream.of(BLANKS.split(Names.nfc(Whitespace.trim(text))))
        .map(word -> SIGNS_AT_END.matcher(word).replaceFirst(""))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
