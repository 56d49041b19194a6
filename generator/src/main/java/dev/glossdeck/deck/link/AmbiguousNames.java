package dev.glossdeck.deck.link;

import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.headword.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that two cards have by the same right, so that texts link to neither.
 *
 * @param name as the first card has it
 * @param first the first of the cards
 * @param second the next one
 */
public record AmbiguousNames(String name, GlossaryEntry first, GlossaryEntry second) {

  /**
   * Looks for headwords and aliases; of what is derived from them less is expected.
   *
   * @param glossary of a deck
   * @param language the deck's, a BCP 47 tag
   * @return in the order of the second card
   */
  public static List<AmbiguousNames> of(Glossary glossary, String language) {
    Words words = Words.of(language);
    Map<String, LinkName> best = new HashMap<>();
    List<AmbiguousNames> found = new ArrayList<>();
    for (LinkName name : names(glossary, words)) {
      LinkName other = best.putIfAbsent(words.form(name.text()), name);
      if (other != null && other.rank() == name.rank() && other.target() != name.target()) {
        found.add(
            new AmbiguousNames(
                other.text(),
                glossary.entries().get(other.target()),
                glossary.entries().get(name.target())));
      }
    }
    return found;
  }

  /** Those with most right first. */
  private static List<LinkName> names(Glossary glossary, Words words) {
    return LinkNames.of(glossary.entries(), words).stream()
        .filter(name -> name.rank() == Rank.HEADWORD || name.rank() == Rank.ALIAS)
        .sorted(Comparator.comparing(LinkName::rank))
        .toList();
  }
}
