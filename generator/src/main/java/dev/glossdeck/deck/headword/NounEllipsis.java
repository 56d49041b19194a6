package dev.glossdeck.deck.headword;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Compared terms whose noun is said once: {@code a feedforward network} and {@code a recurrent
 * one}, {@code ein lineares Modell} and {@code einem nichtlinearen}.
 */
final class NounEllipsis {
  private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}\\p{N}]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Its first group is what a term says itself; its second one the ending that agrees. */
  private final Pattern withoutNoun;

  /** Whether all nouns have a capital, so that a term with one has its noun. */
  private final boolean nounsAreCapitalised;

  NounEllipsis(Rules rules) {
    withoutNoun = rules.anyOf("without noun");
    nounsAreCapitalised = rules.areNounsCapitalised();
  }

  /** The terms, each with its noun; they come without articles. */
  List<String> completed(List<String> terms) {
    List<String> completed = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      String term = terms.get(i);
      Matcher matcher = withoutNoun.matcher(term);
      Optional<String> whole =
          matcher.matches() && !hasNoun(term)
              ? withNounNear(i, terms).map(other -> completed(matcher, other))
              : Optional.empty();
      completed.add(whole.orElse(term));
    }
    return List.copyOf(completed);
  }

  private boolean hasNoun(String term) {
    return nounsAreCapitalised
        ? CAPITAL.matcher(term).find()
        : !withoutNoun.matcher(term).matches();
  }

  /** The nearest term before one that has its noun, else the nearest one behind. */
  private Optional<String> withNounNear(int index, List<String> terms) {
    return IntStream.concat(
            IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1),
            IntStream.range(index + 1, terms.size()))
        .mapToObj(terms::get)
        .filter(this::hasNoun)
        .findFirst();
  }

  private String completed(Matcher term, String other) {
    List<String> words = List.of(SPACE.split(other));
    String noun = words.get(words.size() - 1);
    if (term.groupCount() == 1) {
      return term.group(1) + " " + noun;
    }
    Matcher adjective = withoutNoun.matcher(words.get(Math.max(0, words.size() - 2)));
    String ending = adjective.matches() && words.size() > 1 ? adjective.group(2) : term.group(2);
    return term.group(1) + ending + " " + noun;
  }
}
