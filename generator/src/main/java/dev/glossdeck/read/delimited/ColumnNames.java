package dev.glossdeck.read.delimited;

import dev.glossdeck.read.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The usual names of columns, besides those that give a role. */
final class ColumnNames {
  /** Columns that say something about a card, and are neither its question nor its answer. */
  private static final Set<String> ABOUT =
      set(
          "category, chapter, class, classification, comment, date, difficulty, frequency, gender,"
              + " group, index, key, kind, lesson, level, line, nr, no, note, num, number,"
              + " order, page, part, part of speech, pos, rank, section, serial, source, status,"
              + " type, unit, url");

  /** Columns that may well be asked. */
  private static final Set<String> CONTENT =
      set(
          "audio, capital, character, country, example, explanation, extra, flag, grammar, hanzi, hint,"
              + " image, ipa, iso, kana, kanji, lemma, map, name, phonetic, picture, pinyin, plural,"
              + " pronunciation, reading, romaji, sentence, sound, synonym, topic, transcription");

  /** A name for several columns and what tells them apart: {@code meaning (German)}. */
  private static final Pattern PARTED = Pattern.compile("(\\S{2,}?)[ :(_]+([^()_]+)\\)?");

  /** A name and the tag of a language: {@code capital hint:zh-tw}. */
  private static final Pattern TAGGED = Pattern.compile(".*\\S:([a-z]{2,3})(?:-[A-Za-z]+)?");

  /** Names as programs write them, such as {@code word_audio}. */
  private static final Pattern TECHNICAL = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*");

  private static final Set<String> LANGUAGES = languages();

  private ColumnNames() {}

  private static Set<String> set(String names) {
    return Set.of(names.split(", "));
  }

  /** Their codes (ISO 639), and the names in {@code languages.txt}. */
  private static Set<String> languages() {
    Set<String> names = new HashSet<>(List.of(Locale.getISOLanguages()));
    try (InputStream in = ColumnNames.class.getResourceAsStream("languages.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Names.nfc(line).split(", "))
          .forEach(line -> names.addAll(List.of(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(names);
  }

  /** Whether a name is one that columns often have. */
  static boolean isKnown(String name) {
    String plain = plain(name);
    return isName(plain) || LANGUAGES.contains(plain) || isParted(plain) || isInLanguage(name);
  }

  /** Whether a name says what a column is for, or in which language it is. */
  static boolean isTelling(String name) {
    return ColumnRole.of(name).isPresent() || isLanguage(name) || isInLanguage(name);
  }

  /** Whether a column of any name is distinguished from its likes by a language. */
  private static boolean isInLanguage(String name) {
    Matcher tagged = TAGGED.matcher(name);
    return tagged.matches() && LANGUAGES.contains(tagged.group(1));
  }

  static boolean isLanguage(String name) {
    return LANGUAGES.contains(plain(name));
  }

  /** Whether a column is likely to be about the card. */
  static boolean isAbout(String name) {
    String plain = plain(name);
    return ABOUT.contains(plain) || List.of(plain.split(" ")).stream().anyMatch(ABOUT::contains);
  }

  /** Whether all names look as programs write them, at least one of several words. */
  static boolean areTechnical(List<String> names) {
    return names.stream().allMatch(name -> TECHNICAL.matcher(name).matches())
        && names.stream().anyMatch(name -> name.indexOf('_') > 0);
  }

  private static String plain(String name) {
    return Names.nfc(name).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
  }

  private static boolean isName(String plain) {
    String one = plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    return ColumnRole.of(plain).isPresent()
        || Stream.of(plain, one).anyMatch(name -> ABOUT.contains(name) || CONTENT.contains(name));
  }

  private static boolean isParted(String plain) {
    Matcher parts = PARTED.matcher(plain);
    return parts.matches()
        && isName(parts.group(1))
        && (parts.group(2).matches("\\d+") || LANGUAGES.contains(parts.group(2)));
  }
}
