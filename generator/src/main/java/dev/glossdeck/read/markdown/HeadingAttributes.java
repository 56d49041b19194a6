package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.FieldLanguages;
import dev.glossdeck.read.LanguageKeys;
import dev.glossdeck.read.Names;
import dev.glossdeck.read.NoteKindNames;
import dev.glossdeck.read.SettingText;
import dev.glossdeck.read.SideLanguageChoices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The attributes in braces after a heading, as in Pandoc: {@code ## Question {#id .tag
 * term="Term"}}.
 *
 * @param text the heading without the braces
 * @param id after {@code #}
 * @param tags after dots
 * @param naming from {@code term}, {@code aliases} and {@code see}
 * @param kind from {@code kind} or a dot and its name
 * @param deck the full name of the deck in Anki
 * @param topic instead of the heading above; empty text for none
 * @param languages from {@link LanguageKeys}
 * @param type the name of a note type from Anki
 * @param asks the name of the field that the heading fills, if it is not the type's first to ask
 */
record HeadingAttributes(
    String text,
    Optional<String> id,
    List<String> tags,
    NamingHints naming,
    Optional<NoteKind> kind,
    Optional<String> deck,
    Optional<String> topic,
    SideLanguageChoices languages,
    Optional<String> type,
    Optional<String> asks) {
  private static final List<String> KEYS =
      Stream.concat(
              Stream.of(
                  "id", "tags", "term", "aliases", "see", "kind", "deck", "topic", "type", "asks"),
              LanguageKeys.ALL.stream())
          .toList();

  private static final Pattern BRACES =
      Pattern.compile(
          "(?<!\\\\)\\{(?=\\s*(?:[#.]\\S|[A-Za-z-]+=))([^{}\"]*+(?:\"[^\"]*+\"[^{}\"]*+)*+)\\}$");
  private static final Pattern UNCLOSED =
      Pattern.compile("(?<!\\\\)\\{\\s*(?:[#.]\\p{L}[^\\s{}]*|[A-Za-z-]+=\"[^\"{}]*\"?)[^{}]*$");
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:#(\\S+)|\\.(\\S+)|([A-Za-z-]+)=(?:\"([^\"]*)\"|([^\\s\"]+)))(?=\\s|$)");

  /** Reads the braces at the end of a heading, if there are any. */
  static HeadingAttributes parse(String heading, SourcePosition start, Diagnostics diagnostics) {
    Matcher braces = BRACES.matcher(heading);
    if (!braces.find()) {
      refuseUnclosed(heading, start, diagnostics);
      return new HeadingAttributes(
          heading,
          Optional.empty(),
          List.of(),
          NamingHints.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          SideLanguageChoices.NONE,
          Optional.empty(),
          Optional.empty());
    }
    String text = heading.substring(0, braces.start()).strip();
    SourcePosition inside = start.plusColumns(heading.codePointCount(0, braces.start(1)));
    return new Tokens(braces.group(1), inside, diagnostics).read(text);
  }

  private static void refuseUnclosed(
      String heading, SourcePosition start, Diagnostics diagnostics) {
    Matcher unclosed = UNCLOSED.matcher(heading);
    if (unclosed.find()) {
      diagnostics.error(
          start.plusColumns(heading.codePointCount(0, unclosed.start())),
          DiagnosticCode.HEADING_ATTRIBUTE,
          "the braces do not close",
          "end them with }");
    }
  }

  /** Reads the inside of the braces from left to right. */
  private static final class Tokens {
    private final String inside;
    private final SourcePosition start;
    private final Diagnostics diagnostics;
    private final List<String> ids = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    /** The positions of the keys within the braces. */
    private final Map<String, Integer> starts = new HashMap<>();

    Tokens(String inside, SourcePosition start, Diagnostics diagnostics) {
      this.inside = inside;
      this.start = start;
      this.diagnostics = diagnostics;
    }

    HeadingAttributes read(String text) {
      Matcher token = TOKEN.matcher(inside);
      int at = 0;
      while (token.region(at, inside.length()).lookingAt()) {
        take(token);
        at = token.end();
      }
      String rest = inside.substring(at).strip();
      if (!rest.isEmpty()) {
        error(inside.indexOf(rest, at), "\"" + rest + "\" is no attribute");
      }
      NamingHints naming =
          new NamingHints(
              Optional.ofNullable(values.get("term")).filter(term -> !term.isBlank()),
              Names.list(values.getOrDefault("aliases", "")),
              Names.list(values.getOrDefault("see", "")));
      tags.addAll(Names.list(values.getOrDefault("tags", "")));
      return new HeadingAttributes(
          text,
          ids.stream().findFirst(),
          tags.stream().distinct().toList(),
          naming,
          Optional.ofNullable(values.get("kind")).flatMap(name -> NoteKindNames.of(name, false)),
          Optional.ofNullable(values.get("deck")).filter(name -> !name.isBlank()),
          Optional.ofNullable(values.get("topic")),
          new LanguageKeys(key -> Optional.ofNullable(values.get(key)), this::place, diagnostics)
              .ofNote(new FieldLanguages(this::placed, diagnostics)),
          Optional.ofNullable(values.get("type")),
          Optional.ofNullable(values.get("asks")));
    }

    private List<SettingText> placed(String key) {
      return Optional.ofNullable(values.get(key)).stream()
          .map(value -> new SettingText(value, place(valueStart(key))))
          .toList();
    }

    private int valueStart(String key) {
      int start = starts.get(key) + key.length() + 1;
      return inside.charAt(start) == '"' ? start + 1 : start;
    }

    private SourcePosition place(String key) {
      return place(starts.get(key));
    }

    private SourcePosition place(int index) {
      return start.plusColumns(inside.codePointCount(0, index));
    }

    private void take(Matcher token) {
      if (token.group(1) != null) {
        ids.add(Names.nfc(token.group(1)));
        if (ids.size() > 1) {
          error(token.start(1) - 1, "the card has two ids");
        }
      } else if (token.group(2) != null && NoteKindNames.of(token.group(2), false).isPresent()) {
        values.put("kind", token.group(2));
      } else if (token.group(2) != null) {
        tags.add(Names.nfc(token.group(2)));
      } else {
        value(token);
      }
    }

    private void value(Matcher token) {
      String key = token.group(3);
      starts.put(key, token.start(3));
      String value = token.group(4) != null ? token.group(4) : token.group(5);
      if (!KEYS.contains(key)) {
        error(token.start(3), "there is no attribute \"" + key + "\"");
      } else if (key.equals("kind") && NoteKindNames.of(value, false).isEmpty()) {
        error(token.start(3), "there is no kind \"" + value + "\"");
      } else if (key.equals("id")) {
        ids.add(Names.nfc(value));
      } else if (values.put(key, Names.nfc(value.strip())) != null) {
        error(token.start(3), "the attribute \"" + key + "\" stands here twice");
      }
    }

    private void error(int index, String problem) {
      diagnostics.error(
          place(index),
          DiagnosticCode.HEADING_ATTRIBUTE,
          problem,
          "write {#id .tag kind=… term=\"…\" aliases=\"…, …\" see=\"…, …\"}");
    }
  }
}
