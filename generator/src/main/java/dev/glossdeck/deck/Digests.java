package dev.glossdeck.deck;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes digests of an algorithm by copying one, which is sooner done than to find another one. */
public final class Digests {
  private final String algorithm;
  private final MessageDigest unused;

  /**
   * Finds the algorithm.
   *
   * @param algorithm one that every Java platform has, such as {@code SHA-256}
   */
  public Digests(String algorithm) {
    this.algorithm = algorithm;
    this.unused = find(algorithm);
  }

  /**
   * A digest of nothing yet. Safe for several threads.
   *
   * @return a new one
   */
  public MessageDigest next() {
    try {
      return (MessageDigest) unused.clone();
    } catch (CloneNotSupportedException e) {
      return find(algorithm);
    }
  }

  private static MessageDigest find(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }
}
