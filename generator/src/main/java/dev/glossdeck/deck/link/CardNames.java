package dev.glossdeck.deck.link;

import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.headword.Words;
import dev.glossdeck.markup.MarkupText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The cards that links by name lead to, {@code [[name]]} in Markdown. Immutable. */
public final class CardNames {
  /** For decks without such links. */
  static final CardNames NONE = new CardNames(List.of(), Words.of(""));

  private static final Spelling.Place ALONE = new Spelling.Place(true, false);

  private final Words words;
  private final Map<String, List<LinkName>> byForm = new HashMap<>();

  private CardNames(List<LinkName> names, Words words) {
    this.words = words;
    for (LinkName name : names) {
      byForm.computeIfAbsent(words.form(name.text()), form -> new ArrayList<>()).add(name);
    }
  }

  /** The names of a deck's cards; none if nothing asks for them. */
  static CardNames of(List<GlossaryEntry> entries, Words words) {
    return entries.stream().anyMatch(CardNames::hasLink)
        ? new CardNames(LinkNames.all(entries, words), words)
        : NONE;
  }

  /**
   * The names of a deck's cards, for a text beside the deck.
   *
   * @param glossary the deck's
   * @param language of the deck, a BCP 47 tag
   * @return all names
   */
  public static CardNames of(Glossary glossary, String language) {
    Words words = Words.of(language);
    return new CardNames(LinkNames.all(glossary.entries(), words), words);
  }

  private static boolean hasLink(GlossaryEntry entry) {
    return entry.note().sides().anyMatch(MarkupText::mayLinkToCards);
  }

  /**
   * The note of a name.
   *
   * @param name as an author wrote it
   * @return the number of its entry in the glossary, from 0; empty if there is none, or several by
   *     the same right
   */
  public OptionalInt target(String name) {
    List<String> written = TextWords.of(name);
    List<LinkName> fitting =
        byForm.getOrDefault(words.form(name), List.of()).stream()
            .filter(one -> one.spelling().words().size() == written.size())
            .filter(one -> one.spelling().fits(written, ALONE))
            .toList();
    return fitting.isEmpty() ? OptionalInt.empty() : LinkName.meant(fitting);
  }
}
