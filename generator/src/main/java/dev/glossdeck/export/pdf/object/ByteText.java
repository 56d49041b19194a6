package dev.glossdeck.export.pdf.object;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text of a file while it is written, a byte for each character up to U+00FF. It does for bytes
 * what {@link StringBuilder} does for characters, which would have to be encoded.
 */
public final class ByteText {
  /** The decimal digits of a long, and its sign. */
  private static final int MOST_DIGITS = 20;

  private static final int TEN = 10;

  private byte[] bytes;
  private int length;

  /** Creates an empty text. */
  public ByteText() {
    this(128);
  }

  /**
   * Creates an empty text.
   *
   * @param capacity the number of bytes that are expected, above 0
   */
  public ByteText(int capacity) {
    bytes = new byte[capacity];
  }

  /** Appends a character. */
  public ByteText append(char character) {
    require(1);
    bytes[length++] = (byte) character;
    return this;
  }

  /** Appends characters. */
  public ByteText append(String text) {
    int count = text.length();
    require(count);
    for (int i = 0; i < count; i++) {
      bytes[length + i] = (byte) text.charAt(i);
    }
    length += count;
    return this;
  }

  /** Appends another text. */
  public ByteText append(ByteText text) {
    require(text.length);
    System.arraycopy(text.bytes, 0, bytes, length, text.length);
    length += text.length;
    return this;
  }

  /** Appends a whole number. */
  public ByteText append(long number) {
    if (number < 0) {
      return append(Long.toString(number));
    }
    require(MOST_DIGITS);
    int digits = 1;
    for (long rest = number / TEN; rest > 0; rest /= TEN) {
      digits++;
    }
    length += digits;
    long rest = number;
    for (int at = length - 1; at >= length - digits; at--) {
      bytes[at] = (byte) ('0' + rest % TEN);
      rest /= TEN;
    }
    return this;
  }

  /**
   * Appends a byte of a literal string, with a backslash where it needs one (PDF 32000-1, 7.3.4.2).
   */
  public ByteText appendInString(int value) {
    require(2);
    switch (value) {
      case '(', ')', '\\' -> bytes[length++] = '\\';
      case '\r' -> {
        return append("\\r");
      }
      default -> {}
    }
    bytes[length++] = (byte) value;
    return this;
  }

  private void require(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  /** The number of bytes. */
  public int length() {
    return length;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return length == 0;
  }

  /**
   * Removes what follows a part.
   *
   * @param newLength the number of bytes that stay
   */
  public void setLength(int newLength) {
    length = newLength;
  }

  /** The text from an index on. */
  public String substring(int start) {
    return new String(bytes, start, length - start, StandardCharsets.ISO_8859_1);
  }

  /** The text for the filter FlateDecode. */
  public byte[] deflated() {
    return Deflated.of(bytes, length);
  }

  @Override
  public String toString() {
    return substring(0);
  }
}
