package dev.glossdeck.deck.glossary;

import dev.glossdeck.deck.Deck;
import java.util.IdentityHashMap;
import java.util.List;

/** The decks of one build, with their glossaries, which all outputs share. */
public final class Library {
  private final List<Deck> decks;

  /** By the deck itself, since comparing two decks would compare all their notes. */
  private final IdentityHashMap<Deck, Glossary> glossaries = new IdentityHashMap<>();

  /**
   * A library of some decks.
   *
   * @param decks in the order of the build's arguments; each with at least one note
   * @throws IllegalArgumentException if a deck has no note
   */
  public Library(List<Deck> decks) {
    this.decks = List.copyOf(decks);
    for (Deck deck : decks) {
      if (deck.notes().isEmpty()) {
        throw new IllegalArgumentException("the deck \"" + deck.id() + "\" has no card");
      }
      glossaries.put(deck, Glossary.of(deck));
    }
  }

  /**
   * The decks.
   *
   * @return in the order of the build's arguments
   */
  public List<Deck> decks() {
    return decks;
  }

  /**
   * A deck's glossary, made once.
   *
   * @param deck one of this library's
   * @return an entry for each of its notes
   * @throws IllegalArgumentException if the deck is none of this library's
   */
  public Glossary glossaryOf(Deck deck) {
    if (!glossaries.containsKey(deck)) {
      throw new IllegalArgumentException("no deck of this library: " + deck.id());
    }
    return glossaries.get(deck);
  }

  /**
   * Whether each deck's files stand in a folder of its id.
   *
   * @return true for several decks, or if one asks for it
   */
  public boolean isNested() {
    return decks.size() > 1 || decks.stream().anyMatch(deck -> deck.info().nested());
  }

  /**
   * Where a deck's files stand in the published folder.
   *
   * @param deck one of this library's
   * @return the empty string, or the deck's id with a {@code /} behind it
   */
  public String folderOf(Deck deck) {
    return isNested() ? deck.id() + "/" : "";
  }
}
