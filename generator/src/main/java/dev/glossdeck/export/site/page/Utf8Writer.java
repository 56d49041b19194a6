package dev.glossdeck.export.site.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes text in UTF-8, in large parts. A template writes a page in hundreds of small ones, and the
 * JDK encodes a whole string several times as fast as those. For one thread.
 */
public final class Utf8Writer extends Writer {
  /** In UTF-16 units; most pages are shorter. */
  private static final int PART = 1 << 14;

  private final OutputStream out;
  private final StringBuilder text = new StringBuilder(PART);

  public Utf8Writer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    text.append(characters, offset, length);
    encodeIfLong();
  }

  @Override
  public void write(String part, int offset, int length) throws IOException {
    text.append(part, offset, offset + length);
    encodeIfLong();
  }

  private void encodeIfLong() throws IOException {
    if (text.length() >= PART) {
      char last = text.charAt(text.length() - 1);
      encode(text.length() - (Character.isHighSurrogate(last) ? 1 : 0));
    }
  }

  private void encode(int end) throws IOException {
    out.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
    text.delete(0, end);
  }

  @Override
  public void flush() throws IOException {
    encode(text.length());
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
