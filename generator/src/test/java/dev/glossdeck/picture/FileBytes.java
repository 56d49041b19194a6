package dev.glossdeck.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts files together, byte by byte. */
final class FileBytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Adds bytes. */
  FileBytes bytes(int... bytes) {
    for (int one : bytes) {
      out.write(one);
    }
    return this;
  }

  /** Adds bytes. */
  FileBytes bytes(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /** Adds characters of Latin-1. */
  FileBytes text(String text) {
    return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Adds a number, first byte highest. */
  FileBytes big(long number, int size) {
    for (int i = size - 1; i >= 0; i--) {
      out.write((int) (number >> (i * Byte.SIZE)));
    }
    return this;
  }

  /** Adds a number, first byte lowest. */
  FileBytes little(long number, int size) {
    for (int i = 0; i < size; i++) {
      out.write((int) (number >> (i * Byte.SIZE)));
    }
    return this;
  }

  byte[] made() {
    return out.toByteArray();
  }

  PictureBytes read() {
    return new PictureBytes(made());
  }
}
