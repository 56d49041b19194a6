package dev.glossdeck.export.site.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes text in UTF-8, in large parts. A template writes a page in hundreds of small ones, of
 * which nearly all are ASCII: these are copied, since encoding the page as a whole would look at
 * each character of it for the sake of an ellipsis. For one thread.
 */
public final class Utf8Writer extends Writer {
  /** In bytes; most pages are shorter. */
  private static final int PART = 1 << 14;

  private static final int ASCII = 0x80;

  private final OutputStream out;
  private final byte[] bytes = new byte[PART];
  private int size;

  /** The first half of a character whose second half comes with the next part; else empty. */
  private String half = "";

  public Utf8Writer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    int end = offset + length;
    int from = half.isEmpty() ? copyAscii(characters, offset, end) : offset;
    if (from < end) {
      encode(new String(characters, from, end - from));
    }
  }

  /** Returns the place of the first character that is not ASCII, or the end. */
  private int copyAscii(char[] characters, int offset, int end) throws IOException {
    int from = offset;
    while (true) {
      int stop = Math.min(end, from + PART - size);
      int shift = size - from;
      while (from < stop && characters[from] < ASCII) {
        bytes[from + shift] = (byte) characters[from];
        from++;
      }
      size = from + shift;
      if (from < stop || from == end) {
        return from;
      }
      empty();
    }
  }

  @Override
  public void write(String part, int offset, int length) throws IOException {
    if (length > 0) {
      encode(part.substring(offset, offset + length));
    }
  }

  private void encode(String part) throws IOException {
    String text = half.isEmpty() ? part : half + part;
    int end = text.length() - (Character.isHighSurrogate(text.charAt(text.length() - 1)) ? 1 : 0);
    half = text.substring(end);
    add(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
  }

  private void add(byte[] encoded) throws IOException {
    if (encoded.length > PART - size) {
      empty();
    }
    if (encoded.length > PART) {
      out.write(encoded, 0, encoded.length);
    } else {
      System.arraycopy(encoded, 0, bytes, size, encoded.length);
      size += encoded.length;
    }
  }

  private void empty() throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  @Override
  public void flush() throws IOException {
    add(half.getBytes(StandardCharsets.UTF_8));
    half = "";
    empty();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
