package dev.glossdeck.deck;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;

/**
 * A short hash that identifies a text or a file: the first 80 bits of SHA-256 over its bytes, in
 * UTF-8, in Crockford's base 32.
 */
public final class Fingerprint {
  /** In characters. */
  public static final int LENGTH = 16;

  private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Digests SHA_256 = new Digests("SHA-256");

  private Fingerprint() {}

  /**
   * The fingerprint of a text.
   *
   * @param text any text
   * @return 16 lower-case characters
   */
  public static String of(String text) {
    return of(SHA_256.next().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The fingerprint of bytes.
   *
   * @param bytes read to their end; left open
   * @return 16 lower-case characters
   * @throws IOException if they cannot be read
   */
  public static String of(InputStream bytes) throws IOException {
    DigestInputStream in = new DigestInputStream(bytes, SHA_256.next());
    in.transferTo(OutputStream.nullOutputStream());
    return of(in.getMessageDigest().digest());
  }

  private static String of(byte[] digest) {
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
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      if (CROCKFORD.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int fiveBits(byte[] bytes, int offset) {
    int at = offset / 8;
    int pair = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    return pair >> (11 - offset % 8) & 0x1F;
  }
}
