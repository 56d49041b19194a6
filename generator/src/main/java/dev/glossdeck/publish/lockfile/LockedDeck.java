package dev.glossdeck.publish.lockfile;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.lock.Lock;
import dev.glossdeck.lock.Matching;
import java.util.Optional;

/**
 * A deck with its lock.
 *
 * @param deck as it is published
 * @param file the path of its lock, whether it exists or not
 * @param lock the lock, if there is one
 * @param matching the deck's notes, found in the lock
 */
public record LockedDeck(Deck deck, LockFile file, Optional<Lock> lock, Matching matching) {}
