package dev.glossdeck.export.anki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * The numbers of rows. Anki's are the millisecond in which a row was made, which its searches and
 * graphs of what was added go by. It finds a note by its guid and a deck by its name, and renumbers
 * what is taken in a learner's collection.
 */
final class AnkiIds {
  /** September 2001, with 13 digits as all of Anki's own. */
  private static final long FIRST = 1_000_000_000_000L;

  private static final int HASH_BITS = 39;

  private final Set<Long> taken = new HashSet<>();

  /**
   * The first of some numbers in a row, the last of which is a time, so that none lies after it.
   *
   * @param count the number of them
   */
  static long before(Instant time, long count) {
    return Math.max(FIRST, time.toEpochMilli() - count + 1);
  }

  /**
   * The number of a deck, the same in each edition: from a hash of its key, so that the decks of
   * different authors do not meet; the next free one if another key of this file has it.
   */
  long take(String key) {
    long id = FIRST + (hash(key) >>> (Long.SIZE - HASH_BITS));
    while (!taken.add(id)) {
      id++;
    }
    return id;
  }

  private static long hash(String key) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(sha256.digest(key.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
