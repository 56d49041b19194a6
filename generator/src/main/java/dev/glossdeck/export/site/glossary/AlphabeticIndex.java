package dev.glossdeck.export.site.glossary;

import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Headwords, aliases and compared terms from A to Z, as their language sorts them.
 *
 * @param groups one a letter; digits, signs and ideographs come first, under {@code #}
 */
public record AlphabeticIndex(List<Group> groups) {
  private static final String OTHER = "#";
  private static final String ID = "letter-";

  /**
   * The names under a letter, articles left out.
   *
   * @param label the letter without accents, in upper case
   * @param id of its element
   * @param lines sorted; an alias next to its headword has none of its own
   */
  public record Group(String label, String id, List<Line> lines) {
    /** The name of its page, without ending. */
    String pageName() {
      return id.substring(ID.length());
    }
  }

  /**
   * A name of an entry.
   *
   * @param name the headword, an alias or a compared term
   * @param entry the entry of the name
   */
  public record Line(String name, GlossaryEntry entry) {
    public boolean isAlias() {
      return !name.equals(entry.headword());
    }
  }

  /** A line with what it is sorted by, which is made once and not at each comparison. */
  private record Sorted(Line line, SortKey name, SortKey headword) {
    static final Comparator<Sorted> ORDER =
        Comparator.comparing(Sorted::name).thenComparing(Sorted::headword);
  }

  public static AlphabeticIndex of(Glossary glossary, String deckLanguage) {
    String language = languageOf(glossary, deckLanguage);
    Collator collator = collator(language);
    Map<String, List<Sorted>> byLetter = new HashMap<>();
    for (GlossaryEntry entry : glossary.entries()) {
      SortKey headword = key(entry.headword(), language, collator);
      add(byLetter, new Sorted(new Line(entry.headword(), entry), headword, headword));
      Stream.concat(entry.aliases().stream(), alsoCompared(entry))
          .distinct()
          .map(name -> new Sorted(new Line(name, entry), key(name, language, collator), headword))
          .forEach(line -> add(byLetter, line));
    }
    return new AlphabeticIndex(
        byLetter.keySet().stream()
            .sorted(otherFirst(order(language)))
            .map(letter -> new Group(letter, id(letter), sorted(byLetter.get(letter))))
            .toList());
  }

  /** The language of all headwords; that of the deck if they are in several. */
  private static String languageOf(Glossary glossary, String deckLanguage) {
    List<String> languages =
        glossary.entries().stream()
            .map(entry -> entry.note().languages().question())
            .map(own -> own.map(TextLanguage::tag).orElse(deckLanguage))
            .distinct()
            .toList();
    return languages.size() == 1 ? languages.get(0) : deckLanguage;
  }

  private static SortKey key(String name, String language, Collator collator) {
    return SortKey.of(SortName.of(name, language), collator);
  }

  private static List<Line> sorted(List<Sorted> lines) {
    return folded(lines.stream().sorted(Sorted.ORDER).map(Sorted::line).toList());
  }

  /** Without aliases that would stand next to their headword, which shows them itself. */
  private static List<Line> folded(List<Line> lines) {
    List<Line> kept = new ArrayList<>();
    for (int from = 0, to; from < lines.size(); from = to) {
      GlossaryEntry entry = lines.get(from).entry();
      to = from + 1;
      while (to < lines.size() && lines.get(to).entry().slug().equals(entry.slug())) {
        to++;
      }
      List<Line> ofOne = lines.subList(from, to);
      boolean shown = ofOne.stream().anyMatch(line -> !line.isAlias());
      ofOne.stream()
          .filter(line -> !shown || !entry.aliases().contains(line.name()))
          .forEach(kept::add);
    }
    return kept;
  }

  /** A comparison is found under each of its terms; where its headword begins with one, it is. */
  private static Stream<String> alsoCompared(GlossaryEntry entry) {
    String headword = entry.headword().toLowerCase(Locale.ROOT);
    return entry.compared().stream()
        .filter(term -> !headword.startsWith(term.toLowerCase(Locale.ROOT)));
  }

  private static void add(Map<String, List<Sorted>> byLetter, Sorted line) {
    byLetter.computeIfAbsent(letter(line.name().text()), letter -> new ArrayList<>()).add(line);
  }

  /** The language's order; where it sees no difference, the order of code points. */
  public static Comparator<String> order(String language) {
    Collator collator = collator(language);
    return Comparator.comparing(text -> SortKey.of(text, collator));
  }

  private static Collator collator(String language) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
    collator.setStrength(Collator.TERTIARY);
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    return collator;
  }

  private static Comparator<String> otherFirst(Comparator<String> order) {
    return Comparator.comparing((String letter) -> !letter.equals(OTHER)).thenComparing(order);
  }

  /** The group of a name: its first letter or digit counts, accents and signs before it do not. */
  public static String letter(String name) {
    if (!name.isEmpty() && isAsciiLetter(name.charAt(0))) {
      return name.substring(0, 1).toUpperCase(Locale.ROOT);
    }
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

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String id(String letter) {
    return ID + (letter.equals(OTHER) ? "other" : letter.toLowerCase(Locale.ROOT));
  }
}
