package dev.glossdeck.read.anki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the few messages of protocol buffers that packages hold: fields of texts, of numbers and of
 * messages, by number (Protocol Buffers documentation, "Encoding").
 */
final class Protobuf {
  private final byte[] bytes;
  private final int end;
  private int at;

  /** A field: a number, or the bytes of a text or a message. */
  static final class Field {
    private final int number;
    private final long value;
    private final byte[] content;

    private Field(int number, long value, byte[] content) {
      this.number = number;
      this.value = value;
      this.content = content;
    }

    int number() {
      return number;
    }

    /** The number, 0 for texts and messages. */
    long value() {
      return value;
    }

    /** The bytes, none for numbers. */
    byte[] content() {
      return content;
    }

    String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  private Protobuf(byte[] bytes) {
    this.bytes = bytes;
    this.end = bytes.length;
  }

  /** The fields of a message in their order. */
  static List<Field> fields(byte[] message) throws PackageFault {
    Protobuf reader = new Protobuf(message);
    List<Field> fields = new ArrayList<>();
    while (reader.at < reader.end) {
      reader.field().ifPresent(fields::add);
    }
    return fields;
  }

  private Optional<Field> field() throws PackageFault {
    long tag = varint();
    int number = (int) (tag >>> 3);
    return switch ((int) (tag & 7)) {
      case 0 -> Optional.of(new Field(number, varint(), new byte[0]));
      case 1 -> skip(8);
      case 2 -> Optional.of(new Field(number, 0, content()));
      case 5 -> skip(4);
      default -> throw damaged();
    };
  }

  private Optional<Field> skip(int count) throws PackageFault {
    take(count);
    return Optional.empty();
  }

  private byte[] content() throws PackageFault {
    long length = varint();
    int from = take(length);
    byte[] content = new byte[(int) length];
    System.arraycopy(bytes, from, content, 0, content.length);
    return content;
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
