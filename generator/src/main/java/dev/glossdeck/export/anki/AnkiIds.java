package dev.glossdeck.export.anki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;

/**
 * Derives the numbers of rows. Anki's are the millisecond in which a row was made; ours come from a
 * hash of the row's key, so that they stay from build to build and the decks of different authors
 * do not meet. Anki finds a note by its guid and renumbers what is taken in a learner's collection.
 */
final class AnkiIds {
  /** September 2001: 13 digits, and with the hash never later than February 2019. */
  private static final long FIRST = 1_000_000_000_000L;

  private static final int HASH_BITS = 39;

  private final Set<Long> taken = new HashSet<>();

  /** The number of a key; the next free one if another key of this file has the same. */
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
