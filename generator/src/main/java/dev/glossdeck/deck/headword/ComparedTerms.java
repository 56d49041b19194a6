package dev.glossdeck.deck.headword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Terms that a question compares. {@code a dense layer} and {@code a convolutional layer} are
 * {@code dense and convolutional layers}: what they have in common, the head, is said once.
 */
final class ComparedTerms {
  private static final Pattern LIST = Pattern.compile(",\\s*");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}s?");

  private final Rules rules;
  private final List<Term> terms;
  private final boolean isCountable;
  private final Parts parts;

  /**
   * The modifiers of compared terms and their common head.
   *
   * @param own one for each term
   * @param head the common end of each; may be empty
   */
  private record Parts(List<String> own, String head) {}

  ComparedTerms(Rules rules, Contexts contexts, List<String> raw) {
    this.rules = rules;
    List<String> items =
        Stream.concat(Arrays.stream(LIST.split(raw.get(0))), raw.stream().skip(1)).toList();
    terms = items.stream().map(item -> Term.of(item, rules.articles(), contexts)).toList();
    isCountable = items.stream().anyMatch(rules.articles()::isOfOneThing);
    boolean isLastApart = rules.articles().isBefore(items.get(items.size() - 1));
    List<String> names = new NounEllipsis(rules).completed(terms.stream().map(Term::name).toList());
    parts =
        common(names)
            .or(() -> isLastApart ? Optional.empty() : adjectives(names))
            .or(() -> crossed(names))
            .orElse(new Parts(names, ""));
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.split("\\s+"));
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }

  /** {@code batch normalization}, {@code layer normalization}. */
  private static Optional<Parts> common(List<String> names) {
    List<List<String>> all = names.stream().map(ComparedTerms::words).toList();
    int shortest = all.stream().mapToInt(List::size).min().orElse(0);
    for (int length = shortest - 1; length > 0; length--) {
      int tail = length;
      List<String> heads =
          all.stream().map(one -> joined(one.subList(one.size() - tail, one.size()))).toList();
      if (heads.stream().distinct().count() == 1) {
        return Optional.of(
            new Parts(
                all.stream().map(one -> joined(one.subList(0, one.size() - tail))).toList(),
                heads.get(0)));
      }
    }
    return Optional.empty();
  }

  /** {@code shallow}, {@code deep neural network}. */
  private static Optional<Parts> adjectives(List<String> names) {
    List<String> last = words(names.get(names.size() - 1));
    List<String> first = names.subList(0, names.size() - 1);
    boolean fits =
        last.size() > 1
            && first.stream()
                .allMatch(one -> words(one).size() == 1 && !ABBREVIATION.matcher(one).matches());
    if (!fits) {
      return Optional.empty();
    }
    List<String> own = new ArrayList<>(first);
    own.add(last.get(0));
    return Optional.of(new Parts(own, joined(last.subList(1, last.size()))));
  }

  /** {@code node classification}, {@code graph classification tasks}. */
  private static Optional<Parts> crossed(List<String> names) {
    List<String> first = words(names.get(0));
    List<String> last = words(names.get(names.size() - 1));
    int at = last.indexOf(first.get(first.size() - 1));
    return names.size() == 2 && first.size() > 1 && at > 0
        ? Optional.of(
            new Parts(
                List.of(joined(first.subList(0, first.size() - 1)), joined(last.subList(0, at))),
                joined(last.subList(at, last.size()))))
        : Optional.empty();
  }

  /** The field of the comparison. */
  Optional<Context> context() {
    return terms.get(terms.size() - 1).context();
  }

  /** Other names of the terms, such as abbreviations. */
  List<String> aliases() {
    return terms.stream().flatMap(term -> term.alias().stream()).toList();
  }

  /** The common head, in the plural if it can be counted; may be empty. */
  String head() {
    return isCountable && !parts.head.isEmpty() ? rules.plural(parts.head) : parts.head;
  }

  /** The modifiers, joined. */
  String own() {
    List<String> own = parts.own;
    String and = rules.word("and").map(word -> " " + word + " ").orElse(" / ");
    return own.stream().limit(own.size() - 1L).collect(Collectors.joining(", "))
        + and
        + own.get(own.size() - 1);
  }

  /** All of it: {@code shallow and deep neural networks}. */
  String name() {
    return parts.head.isEmpty() ? own() : own() + " " + head();
  }

  /** The names of the terms, each by itself. */
  List<String> names() {
    return parts.own.stream().map(own -> (own + " " + parts.head).strip()).toList();
  }
}
