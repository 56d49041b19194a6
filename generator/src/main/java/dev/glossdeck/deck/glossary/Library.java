package dev.glossdeck.deck.glossary;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.page.WrittenPages;
import dev.glossdeck.diagnostic.Diagnostic;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * The decks of one build and the pages beside them, with their glossaries, which all outputs share.
 * A glossary is made when it is first asked for: cards on paper have no names.
 */
public final class Library {
  private final List<Deck> decks;
  private final WrittenPages pages;
  private final Function<Deck, Glossary> naming;
  private final boolean isNested;

  /** By the deck itself, since comparing two decks would compare all their notes. */
  private final IdentityHashMap<Deck, Glossary> glossaries = new IdentityHashMap<>();

  /**
   * A library of some decks.
   *
   * @param decks in the order of the build's arguments; each with at least one note
   * @throws IllegalArgumentException if a deck has no note
   */
  public Library(List<Deck> decks) {
    this(decks, WrittenPages.NONE);
  }

  /**
   * A library of some decks with pages beside them.
   *
   * @param decks in the order of the build's arguments; each with at least one note
   * @param pages of the author
   * @throws IllegalArgumentException if a deck has no note
   */
  public Library(List<Deck> decks, WrittenPages pages) {
    this(decks, pages, Glossary::of);
  }

  Library(List<Deck> decks, WrittenPages pages, Function<Deck, Glossary> naming) {
    this(decks, pages, naming, decks.size() > 1 || decks.stream().anyMatch(Library::asksForFolder));
  }

  private Library(
      List<Deck> decks, WrittenPages pages, Function<Deck, Glossary> naming, boolean isNested) {
    this.isNested = isNested;
    this.decks = List.copyOf(decks);
    this.pages = pages;
    this.naming = naming;
    for (Deck deck : decks) {
      if (deck.notes().isEmpty()) {
        throw new IllegalArgumentException("the deck \"" + deck.id() + "\" has no card");
      }
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
   * The pages beside the decks.
   *
   * @return none, unless the user names a folder of them
   */
  public WrittenPages pages() {
    return pages;
  }

  /**
   * A deck's glossary, made once.
   *
   * @param deck one of this library's
   * @return an entry for each of its notes
   * @throws IllegalArgumentException if the deck is none of this library's
   */
  @SuppressWarnings("ReferenceEquality") // Comparing two decks would compare all their notes.
  public Glossary glossaryOf(Deck deck) {
    if (decks.stream().noneMatch(one -> one == deck)) {
      throw new IllegalArgumentException("no deck of this library: " + deck.id());
    }
    synchronized (glossaries) {
      return glossaries.computeIfAbsent(deck, naming);
    }
  }

  /**
   * Problems with the names and references of all decks. Only an author's can be wrong, so that a
   * deck without any needs no glossary for this.
   *
   * @return in the order of the decks
   */
  public List<Diagnostic> nameProblems() {
    return decks.stream()
        .filter(deck -> deck.notes().stream().map(Note::naming).anyMatch(Library::maybeWrong))
        .flatMap(deck -> glossaryOf(deck).diagnostics().stream())
        .toList();
  }

  private static boolean maybeWrong(NamingHints naming) {
    return naming.term().isPresent() || !naming.see().isEmpty();
  }

  /**
   * Whether each deck's files stand in a folder of its id.
   *
   * @return true for several decks, or if one asks for it
   */
  public boolean isNested() {
    return isNested;
  }

  private static boolean asksForFolder(Deck deck) {
    return deck.info().nested();
  }

  /**
   * One deck of this library, whose files stand where they do among the others.
   *
   * @param deck one of this library's
   * @return a library that shares the glossary
   */
  public Library only(Deck deck) {
    return new Library(List.of(deck), pages, this::glossaryOf, isNested);
  }

  /**
   * The folder of a deck's files within the published folder.
   *
   * @param deck one of this library's
   * @return the empty string, or the deck's id with a {@code /} behind it
   */
  public String folderOf(Deck deck) {
    return isNested() ? deck.id() + "/" : "";
  }
}
