package dev.glossdeck.publish.lockfile;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.History;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.lock.Decisions;
import dev.glossdeck.lock.KindChanges;
import dev.glossdeck.lock.Lock;
import dev.glossdeck.lock.LockHistory;
import dev.glossdeck.lock.Matcher;
import dev.glossdeck.lock.Matching;
import dev.glossdeck.lock.UndecidedNote;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Restores the former identities of notes from the locks of their decks.
 *
 * @param decisions the author's decisions
 * @param renewsSlugs whether pages may move
 * @param renamesDecks whether learners get a deck under its title of today
 */
public record IdentityRestorer(Decisions decisions, boolean renewsSlugs, boolean renamesDecks) {
  /** Nothing decided, and pages stay where they are. */
  public static final IdentityRestorer USUAL = new IdentityRestorer(Decisions.NONE, false, false);

  /**
   * The deck as its lock knows it; warns where an identity is not clear.
   *
   * @throws IOException if a medium cannot be read
   */
  public LockedDeck recognise(
      Deck read, LockFile file, Optional<Lock> lock, Diagnostics diagnostics) throws IOException {
    if (lock.isEmpty()) {
      return new LockedDeck(read, file, lock, Matching.unlocked(read));
    }
    checkId(read, file, lock.get(), diagnostics);
    Matching matching = Matcher.match(read, lock.get(), decisions);
    matching.undecided().forEach(one -> warn(one, diagnostics));
    matching.replaced().forEach(one -> warn(one, diagnostics));
    KindChanges.check(matching, lock.get(), diagnostics);
    Deck deck = LockHistory.remember(matching, lock.get());
    History known = renewsSlugs ? deck.history().unpinned() : deck.history();
    Deck published = deck.remembered(deck.notes(), renamesDecks ? known.untitled() : known);
    checkTitle(published, file, diagnostics);
    return new LockedDeck(published, file, lock, matching);
  }

  private static void checkTitle(Deck deck, LockFile file, Diagnostics diagnostics) {
    deck.history()
        .title()
        .filter(title -> !title.equals(deck.fullName()))
        .ifPresent(
            title ->
                diagnostics.add(
                    Diagnostic.note(
                        deck.source(),
                        DiagnosticCode.DECK_RENAMED,
                        "the deck is called \""
                            + deck.fullName()
                            + "\" now, but learners have it in Anki as \""
                            + title
                            + "\", where it stays so that new cards come to the others ("
                            + file.shown()
                            + ")",
                        "leave it so, or stamp --rename-decks")));
  }

  /** The deck's own id counts, but its files and pages would be called otherwise than before. */
  private static void checkId(Deck deck, LockFile file, Lock lock, Diagnostics diagnostics) {
    if (!deck.id().equals(lock.deckId())) {
      diagnostics.error(
          deck.source(),
          DiagnosticCode.LOCK_DECK_ID,
          "the deck's id is \""
              + deck.id()
              + "\", and its lock knows it as \""
              + lock.deckId()
              + "\"",
          "write that id, or the new one into the first line of "
              + file.shown()
              + ": the cards keep their ids");
    }
  }

  private static void warn(UndecidedNote one, Diagnostics diagnostics) {
    String candidates =
        one.candidates().entrySet().stream()
            .map(candidate -> candidate.getKey() + " \"" + candidate.getValue() + "\"")
            .collect(Collectors.joining(", "));
    diagnostics.warning(
        one.note().position(),
        DiagnosticCode.AMBIGUOUS_REWORDING,
        "the card " + one.note().id() + " is new, or was before: " + candidates,
        "decide: stamp --reworded OLD="
            + one.note().id()
            + " with one of these as OLD, or stamp --new "
            + one.note().id());
  }

  private static void warn(Matching.Replaced one, Diagnostics diagnostics) {
    diagnostics.warning(
        one.note().position(),
        DiagnosticCode.ID_REPLACED,
        "the card had the id " + one.before() + ", and is another one for learners now",
        "write " + one.before() + " as its id to keep their progress, or stamp");
  }
}
