package dev.glossdeck.export.anki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/** The text by which Anki sorts a note and finds its duplicates: its first field without HTML. */
final class SortText {
  private static final Pattern TAG = Pattern.compile("<.*?>", Pattern.DOTALL);
  private static final MessageDigest UNUSED = newSha1();
  private static final long UNSIGNED_INT = 0xFFFF_FFFFL;

  private SortText() {}

  /** The field's text. Anki makes a no-break space a space, but only where it decodes entities. */
  static String of(String html) {
    String text = html.indexOf('<') < 0 ? html : TAG.matcher(html).replaceAll("");
    return text.contains("&") ? unescape(text).replace('\u00A0', ' ') : text;
  }

  /** The first four bytes of SHA-1 over the text, 0 to 2^32-1. */
  static long checksum(String text) {
    byte[] digest = sha1().digest(text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest).getInt() & UNSIGNED_INT;
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** A copy of one that was not used yet, which is there sooner than another one is found. */
  private static MessageDigest sha1() {
    try {
      return (MessageDigest) UNUSED.clone();
    } catch (CloneNotSupportedException e) {
      return newSha1();
    }
  }

  private static MessageDigest newSha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
