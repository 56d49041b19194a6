package dev.glossdeck.deck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A short hash that identifies a text: the first 80 bits of SHA-256 over its UTF-8, in Crockford's
 * base 32.
 */
public final class Fingerprint {
  /** In characters. */
  public static final int LENGTH = 16;

  private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

  private Fingerprint() {}

  /**
   * The fingerprint of a text.
   *
   * @param text any text
   * @return 16 lower-case characters
   */
  public static String of(String text) {
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder characters = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      characters.append(CROCKFORD.charAt(fiveBits(digest, i * 5)));
    }
    return characters.toString();
  }

  /**
   * Whether a text could be a fingerprint.
   *
   * @param text any text
   * @return true if it has the length and the characters of one
   */
  public static boolean is(String text) {
    return text.length() == LENGTH && text.chars().allMatch(c -> CROCKFORD.indexOf(c) >= 0);
  }

  private static int fiveBits(byte[] bytes, int offset) {
    int at = offset / 8;
    int pair = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    return pair >> (11 - offset % 8) & 0x1F;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
