package dev.glossdeck.export.site;

import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Headwords, aliases and compared terms from A to Z, as the deck's language sorts them.
 *
 * @param groups one a letter; digits, signs and ideographs come first, under {@code #}
 */
record AlphabeticIndex(List<Group> groups) {
  private static final String OTHER = "#";

  /**
   * What begins with the same letter.
   *
   * @param label the letter without accents, in upper case
   * @param id of its element
   * @param lines sorted
   */
  record Group(String label, String id, List<Line> lines) {}

  /**
   * A name of an entry.
   *
   * @param name the headword, an alias or a compared term
   * @param entry what it leads to
   */
  record Line(String name, GlossaryEntry entry) {
    boolean isAlias() {
      return !name.equals(entry.headword());
    }
  }

  static AlphabeticIndex of(Glossary glossary, String language) {
    Comparator<String> order = order(language);
    Map<String, List<Line>> byLetter = new TreeMap<>(otherFirst(order));
    for (GlossaryEntry entry : glossary.entries()) {
      add(byLetter, new Line(entry.headword(), entry));
      Stream.concat(entry.aliases().stream(), alsoCompared(entry))
          .distinct()
          .forEach(alias -> add(byLetter, new Line(alias, entry)));
    }
    Comparator<Line> lines =
        Comparator.comparing(Line::name, order)
            .thenComparing(line -> line.entry().headword(), order);
    List<Group> groups = new ArrayList<>();
    byLetter.forEach(
        (letter, members) ->
            groups.add(new Group(letter, id(letter), members.stream().sorted(lines).toList())));
    return new AlphabeticIndex(List.copyOf(groups));
  }

  /** A comparison is found under each of its terms; where its headword begins with one, it is. */
  private static Stream<String> alsoCompared(GlossaryEntry entry) {
    String headword = entry.headword().toLowerCase(Locale.ROOT);
    return entry.compared().stream()
        .filter(term -> !headword.startsWith(term.toLowerCase(Locale.ROOT)));
  }

  private static void add(Map<String, List<Line>> byLetter, Line line) {
    byLetter.computeIfAbsent(letter(line.name()), letter -> new ArrayList<>()).add(line);
  }

  /** The language's order; where it sees no difference, the order of code points. */
  static Comparator<String> order(String language) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
    collator.setStrength(Collator.TERTIARY);
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    Comparator<String> byLanguage = collator::compare;
    return byLanguage.thenComparing(
        text -> text.codePoints().toArray(), (first, second) -> Arrays.compare(first, second));
  }

  private static Comparator<String> otherFirst(Comparator<String> order) {
    return Comparator.comparing((String letter) -> !letter.equals(OTHER)).thenComparing(order);
  }

  /** The group of a name: its first letter or digit counts, accents and signs before it do not. */
  static String letter(String name) {
    Optional<Integer> first =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .boxed()
            .findFirst();
    return first
        .filter(point -> Character.isLetter(point) && !Character.isIdeographic(point))
        .map(point -> Character.toString(Character.toUpperCase(point)))
        .orElse(OTHER);
  }

  private static String id(String letter) {
    return "letter-" + (letter.equals(OTHER) ? "other" : letter.toLowerCase(Locale.ROOT));
  }
}
