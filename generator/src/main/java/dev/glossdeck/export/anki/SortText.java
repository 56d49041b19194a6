package dev.glossdeck.export.anki;

import dev.glossdeck.deck.Digests;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The text by which Anki sorts a note and finds its duplicates: its first field without HTML. */
final class SortText {
  private static final Pattern TAG = Pattern.compile("<.*?>", Pattern.DOTALL);
  private static final Digests SHA_1 = new Digests("SHA-1");
  private static final long UNSIGNED_INT = 0xFFFF_FFFFL;

  private SortText() {}

  /** The field's text. Anki makes a no-break space a space, but only where it decodes entities. */
  static String of(String html) {
    String text = html.indexOf('<') < 0 ? html : TAG.matcher(html).replaceAll("");
    return text.contains("&") ? unescape(text).replace('\u00A0', ' ') : text;
  }

  /** The first four bytes of SHA-1 over the text, 0 to 2^32-1. */
  static long checksum(String text) {
    byte[] digest = SHA_1.next().digest(text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest).getInt() & UNSIGNED_INT;
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
