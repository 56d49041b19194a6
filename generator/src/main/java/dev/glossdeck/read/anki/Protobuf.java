package dev.glossdeck.read.anki;

import java.nio.charset.StandardCharsets;

/**
 * Reads the few messages of protocol buffers that packages hold: fields of texts, of numbers and of
 * messages, by number (Protocol Buffers documentation, "Encoding"). Copies and keeps nothing.
 */
final class Protobuf {
  private final byte[] bytes;
  private final int end;
  private int at;

  /** A consumer of fields. */
  @FunctionalInterface
  interface FieldReader {
    void field(Field field) throws PackageFault;
  }

  /** A field: a number, or the part of the bytes that is a text or a message. */
  static final class Field {
    private final int number;
    private final long value;
    private final byte[] bytes;
    private final int from;
    private final int to;

    private Field(int number, long value, byte[] bytes, int from, int to) {
      this.number = number;
      this.value = value;
      this.bytes = bytes;
      this.from = from;
      this.to = to;
    }

    int number() {
      return number;
    }

    /** The number, 0 for texts and messages. */
    long value() {
      return value;
    }

    /** The text, empty for numbers. */
    String text() {
      return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Goes through the fields of the message in this one. */
    void each(FieldReader reader) throws PackageFault {
      new Protobuf(bytes, from, to).each(reader);
    }
  }

  private Protobuf(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  /** Goes through the fields of a message in their order. */
  static void each(byte[] message, FieldReader reader) throws PackageFault {
    new Protobuf(message, 0, message.length).each(reader);
  }

  private void each(FieldReader reader) throws PackageFault {
    while (at < end) {
      long tag = varint();
      int number = (int) (tag >>> 3);
      switch ((int) (tag & 7)) {
        case 0 -> reader.field(new Field(number, varint(), bytes, 0, 0));
        case 1 -> take(8);
        case 2 -> reader.field(content(number));
        case 5 -> take(4);
        default -> throw damaged();
      }
    }
  }

  private Field content(int number) throws PackageFault {
    long length = varint();
    int from = take(length);
    return new Field(number, 0, bytes, from, at);
  }

  private int take(long length) throws PackageFault {
    if (length < 0 || length > end - at) {
      throw damaged();
    }
    int from = at;
    at += (int) length;
    return from;
  }

  private long varint() throws PackageFault {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes[take(1)];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw damaged();
  }

  private static PackageFault damaged() {
    return PackageFault.damaged("a list in the package is damaged");
  }
}
