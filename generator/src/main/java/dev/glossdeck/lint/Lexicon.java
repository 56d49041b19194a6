package dev.glossdeck.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a language that the rules look for, read from {@code words-<language>.txt}; empty
 * for a language without such a file. {@code words-en.txt} tells what the keys mean.
 */
final class Lexicon {
  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** A stem of fewer letters is no word. */
  private static final int SHORTEST_STEM = 3;

  private final Map<String, List<String>> lines;
  private final List<List<String>> asks;
  private final Set<String> small;
  private final Map<String, String> same = new HashMap<>();
  private final Map<String, String> stems = new ConcurrentHashMap<>();
  private final Pattern ending;
  private final Set<String> open;
  private final Set<String> both;
  private final Set<String> behind;
  private final Set<String> joins;
  private final Set<String> comparing;
  private final List<Pattern> compares;
  private final List<Pattern> comparesLoosely;
  private final List<Pattern> counts;
  private final List<String> numbers;

  private Lexicon(Map<String, List<String>> lines) {
    this.lines = lines;
    asks =
        lines("asks")
            .flatMap(line -> Arrays.stream(line.split(",")))
            .map(phrase -> Tokens.of(phrase).words())
            .toList();
    small = words("small");
    lines("same").map(line -> List.of(line.split(" "))).forEach(this::group);
    ending = lines("ending").findFirst().map(Lexicon::pattern).orElse(NEVER);
    open = words("open");
    both = words("both");
    behind = words("behind");
    joins = words("joins");
    comparing = words("comparing");
    compares = lines("compares").map(Lexicon::pattern).toList();
    comparesLoosely = lines("compares-loosely").map(Lexicon::pattern).toList();
    counts = lines("counts").map(Lexicon::pattern).toList();
    numbers = List.copyOf(words("numbers"));
  }

  /** The lexicon of a language, by its BCP 47 tag. */
  static Lexicon of(String tag) {
    String name = "words-" + Locale.forLanguageTag(tag).getLanguage() + ".txt";
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      return new Lexicon(in == null ? Map.of() : parse(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> parse(InputStream in) throws IOException {
    Map<String, List<String>> lines = new HashMap<>();
    new String(in.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              int colon = line.indexOf(": ");
              lines
                  .computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                  .add(line.substring(colon + 2));
            });
    return lines;
  }

  private Stream<String> lines(String key) {
    return lines.getOrDefault(key, List.of()).stream();
  }

  private Set<String> words(String key) {
    Set<String> words = new LinkedHashSet<>();
    lines(key).forEach(line -> words.addAll(Arrays.asList(line.split(" "))));
    return words;
  }

  private void group(List<String> group) {
    group.forEach(word -> same.put(word, group.get(0)));
  }

  private static Pattern pattern(String line) {
    return Pattern.compile(line, FLAGS);
  }

  /** A question's words without those that do not tell it from another, each as its stem. */
  List<String> distinctiveWords(Tokens question) {
    List<String> words = question.words();
    return stems(words.subList(form(words), words.size()));
  }

  /** Whether a question has a form that the language has for questions. */
  boolean isAsked(Tokens question) {
    return form(question.words()) > 0;
  }

  /** The number of words of a question's form; a question must say more than that. */
  private int form(List<String> words) {
    return asks.stream()
        .filter(phrase -> phrase.size() < words.size() && startsWith(words, phrase))
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  private static boolean startsWith(List<String> words, List<String> phrase) {
    return words.subList(0, phrase.size()).equals(phrase);
  }

  /** Words as their stems, without small ones. */
  List<String> stems(List<String> words) {
    return words.stream().filter(word -> !small.contains(word)).map(this::stem).toList();
  }

  private String stem(String word) {
    return stems.computeIfAbsent(word, this::newStem);
  }

  private String newStem(String word) {
    Matcher matcher = ending.matcher(word);
    boolean isInflected = matcher.find() && matcher.start() >= SHORTEST_STEM;
    return same.getOrDefault(word, isInflected ? word.substring(0, matcher.start()) : word);
  }

  /** Whether no answer ends with a word; in the case in which it is written. */
  boolean isOpen(String word) {
    return open.contains(word);
  }

  /** Whether an answer with a word, in lower case, speaks of both sides of a comparison. */
  boolean isOfBoth(String word) {
    return both.contains(word);
  }

  /** Whether a word, in lower case, begins what stands behind the things that are compared. */
  boolean isBehind(String word) {
    return behind.contains(word);
  }

  /** Whether a word, in lower case, stands between things that are named one after the other. */
  boolean isJoin(String word) {
    return joins.contains(word);
  }

  /** A question's parts {@code one} and {@code other}, if it compares them. */
  Optional<Matcher> compared(String question) {
    return mayCompare(question) ? matching(compares, question) : Optional.empty();
  }

  /** Whether a question compares something. */
  boolean isComparison(String question) {
    return mayCompare(question)
        && (matching(compares, question).isPresent()
            || matching(comparesLoosely, question).isPresent());
  }

  private boolean mayCompare(String question) {
    String lower = question.toLowerCase(Locale.ROOT);
    return comparing.stream().anyMatch(lower::contains);
  }

  /** The number of things that a question asks for, 2 or more; empty if it does not say. */
  Optional<Integer> count(String question) {
    return matching(counts, question).map(matcher -> matcher.group("number")).flatMap(this::number);
  }

  private Optional<Integer> number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Optional.of(Integer.parseInt(written)).filter(number -> number > 1);
    }
    int index = numbers.indexOf(written.toLowerCase(Locale.ROOT));
    return index < 0 ? Optional.empty() : Optional.of(index + 2);
  }

  private static Optional<Matcher> matching(List<Pattern> patterns, String question) {
    return patterns.stream()
        .map(pattern -> pattern.matcher(question))
        .filter(Matcher::matches)
        .findFirst();
  }
}
