package dev.glossdeck.read.delimited;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises a first record that names the columns: it names a question and an answer, or it holds
 * nothing but names of columns, as people and programs give them.
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

  private static final Set<String> LANGUAGES = languages();

  private HeadingRow() {}

  /** Whether a record is a row of headings. */
  static boolean is(Row row) {
    List<Optional<ColumnRole>> roles =
        row.cells().stream().map(cell -> ColumnRole.of(cell.text())).toList();
    boolean both =
        roles.contains(Optional.of(ColumnRole.QUESTION))
            && roles.contains(Optional.of(ColumnRole.ANSWER));
    List<String> names = row.cells().stream().map(Cell::text).filter(n -> !n.isEmpty()).toList();
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
    // Such as "capital de" beside "capital".
    String first = plain.replaceFirst("[ :(].*", "");
    return ColumnRole.of(name).isPresent()
        || COMMON.contains(plain)
        || LANGUAGES.contains(plain)
        || ((COMMON.contains(first) || ColumnRole.of(first).isPresent()) && plain.length() <= 20);
  }

  private static boolean isShort(String name) {
    return name.length() <= 25 && name.chars().noneMatch(c -> ".?!".indexOf(c) >= 0);
  }

  /** Their names in English and in the language itself. */
  private static Set<String> languages() {
    Set<String> names = new HashSet<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      Stream.of(Locale.ENGLISH, language)
          .map(in -> language.getDisplayLanguage(in).toLowerCase(Locale.ROOT))
          .forEach(names::add);
    }
    return Set.copyOf(names);
  }
}
