package dev.glossdeck.read.delimited;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises a first record that names the columns: it names a question and an answer, or it holds
 * little but names of columns, as people and programs give them. A second record of the same look
 * shows that both are cards, such as those of a deck on names of languages.
 */
final class HeadingRow {
  /** What columns are called whose names give them no role. */
  private static final Set<String> COMMON =
      Set.of(
          "audio",
          "capital",
          "category",
          "chapter",
          "comment",
          "comments",
          "country",
          "example",
          "examples",
          "explanation",
          "extra",
          "flag",
          "gender",
          "hanzi",
          "hint",
          "image",
          "index",
          "ipa",
          "iso",
          "kana",
          "kanji",
          "lemma",
          "lesson",
          "level",
          "map",
          "no",
          "note",
          "notes",
          "number",
          "part of speech",
          "phonetic",
          "picture",
          "pinyin",
          "plural",
          "pos",
          "pronunciation",
          "rank",
          "reading",
          "romaji",
          "sentence",
          "sound",
          "source",
          "topic",
          "transcription",
          "type",
          "unit",
          "url");

  /** Names as programs write them, such as {@code word_audio}. */
  private static final Pattern TECHNICAL = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*");

  /** A name for several columns and what tells them apart: {@code meaning (German)}. */
  private static final Pattern PARTED = Pattern.compile("(\\S{2,})[ :(]+([^()]+)\\)?");

  private static final Set<String> LANGUAGES = languages();

  private HeadingRow() {}

  /** Whether the look of a record is that of names of columns. */
  static boolean looksSo(Row row) {
    List<String> cells = row.cells().stream().map(Cell::text).toList();
    List<Optional<ColumnRole>> roles = cells.stream().map(ColumnRole::of).toList();
    boolean both =
        roles.contains(Optional.of(ColumnRole.QUESTION))
            && roles.contains(Optional.of(ColumnRole.ANSWER));
    List<String> names = cells.stream().filter(name -> !name.isEmpty()).toList();
    long known = names.stream().filter(HeadingRow::isKnown).count();
    boolean allKnown = known == names.size() && names.size() > 1;
    boolean isTechnical =
        names.size() > 1
            && names.stream().allMatch(name -> TECHNICAL.matcher(name).matches())
            && names.stream().anyMatch(name -> name.indexOf('_') > 0);
    boolean mostKnown = known >= 2 && known * 2 >= names.size() && names.size() > 2;
    return both
        || allKnown
        || isTechnical
        || (mostKnown && names.stream().allMatch(HeadingRow::isShort));
  }

  private static boolean isKnown(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[_-]+", " ").strip();
    return isName(plain) || LANGUAGES.contains(plain) || isParted(plain);
  }

  private static boolean isName(String plain) {
    return ColumnRole.of(plain).isPresent() || COMMON.contains(plain);
  }

  private static boolean isParted(String plain) {
    Matcher parts = PARTED.matcher(plain);
    return parts.matches()
        && isName(parts.group(1))
        && (parts.group(2).matches("\\d+") || LANGUAGES.contains(parts.group(2)));
  }

  private static boolean isShort(String name) {
    return name.length() <= 25 && name.chars().noneMatch(c -> ".?!".indexOf(c) >= 0);
  }

  /** Their codes, and their names in English and in the language itself. */
  private static Set<String> languages() {
    Set<String> names = new HashSet<>();
    for (String code : Locale.getISOLanguages()) {
      names.add(code);
      Locale language = Locale.forLanguageTag(code);
      Stream.of(Locale.ENGLISH, language)
          .map(in -> language.getDisplayLanguage(in).toLowerCase(Locale.ROOT))
          .forEach(names::add);
    }
    return Set.copyOf(names);
  }
}
