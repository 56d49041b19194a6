package dev.glossdeck.deck.link;

import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.headword.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names by which texts may mention the notes of a deck. */
final class LinkNames {
  /** Names to be found in text; one with other signs would be found without them. */
  private static final Pattern LINKABLE =
      Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N} '\u2019/" + SignedWords.SIGNS + "-]{2,}");

  private static final Pattern QUALIFIED =
      Pattern.compile("(.+?)(?:\\s+\\([^()]*\\)(?:: .*)?|: .*)");

  private final Words words;

  /** Keys of the headwords. */
  private final Set<String> explained;

  private LinkNames(List<GlossaryEntry> entries, Words words) {
    this.words = words;
    this.explained =
        entries.stream()
            .map(entry -> words.key(entry.headword()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The names by which a text mentions a note without saying so. */
  static List<LinkName> of(List<GlossaryEntry> entries, Words words) {
    LinkNames names = new LinkNames(entries, words);
    return all(entries, words).stream().filter(name -> names.isLinkable(name.text())).toList();
  }

  /** All names, for texts that say that they mention a note. */
  static List<LinkName> all(List<GlossaryEntry> entries, Words words) {
    LinkNames names = new LinkNames(entries, words);
    List<LinkName> all = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      names.add(entries.get(i), i, all);
    }
    return List.copyOf(all);
  }

  private void add(GlossaryEntry entry, int number, List<LinkName> all) {
    Stream<LinkName> names =
        Stream.of(
                names(List.of(entry.headword()), Rank.HEADWORD, number, entry),
                names(entry.aliases(), Rank.ALIAS, number, entry),
                names(entry.compared(), Rank.COMPARED, number, entry),
                names(shorter(entry.headword()), Rank.UNQUALIFIED, number, entry))
            .flatMap(some -> some);
    names.forEach(all::add);
  }

  /** A headword without what tells it apart from others. */
  static String unqualified(String headword) {
    Matcher matcher = QUALIFIED.matcher(headword);
    return matcher.matches() ? matcher.group(1) : headword;
  }

  /** Names that are shorter than a headword and say as much. */
  private List<String> shorter(String headword) {
    List<String> shorter = new ArrayList<>();
    String name = unqualified(headword);
    if (!name.equals(headword)) {
      shorter.add(name);
    }
    words.withoutGeneric(name).ifPresent(shorter::add);
    abbreviationOf(name).ifPresent(shorter::add);
    return shorter;
  }

  /** {@code ReLU} for {@code ReLU activation function}, where activation functions have a card. */
  private Optional<String> abbreviationOf(String name) {
    int space = name.indexOf(' ');
    return space > 0 && explained.contains(words.key(name.substring(space)))
        ? Optional.of(name.substring(0, space)).filter(Spelling::isAbbreviation)
        : Optional.empty();
  }

  private Stream<LinkName> names(List<String> names, Rank rank, int number, GlossaryEntry entry) {
    return names.stream()
        .map(name -> new LinkName(name, number, rank, spelling(name, entry.note().words())));
  }

  private boolean isLinkable(String name) {
    return LINKABLE.matcher(name).matches()
        && (SignedWords.isSigned(name) ? areWords(name) : !words.isCommon(name));
  }

  /** Whether no sign of a name stands alone or at the end of a sentence. */
  private static boolean areWords(String name) {
    List<String> parts = TextWords.of(name);
    return parts.stream().anyMatch(SignedWords::isSigned)
        && parts.stream().allMatch(part -> part.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /** The question shows how a name is written within a sentence. */
  private Spelling spelling(String name, String question) {
    String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    if (name.equals(small) || question.contains(small)) {
      return Spelling.of(name, Spelling.First.SMALL);
    }
    if (question.contains(" " + name)) {
      return Spelling.of(name, Spelling.First.CAPITAL);
    }
    return Spelling.of(
        name, words.areNounsCapitalised() ? Spelling.First.ANY : Spelling.First.UNKNOWN);
  }
}
