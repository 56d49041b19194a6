package dev.glossdeck.export.pdf.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Font files made of those that come with the tool. */
public final class TestFonts {
  /** In the fonts of several scripts, but of no script that has a font. */
  public static final String RARE = "\ua830";

  /** Has {@link #RARE}. */
  public static final String WITH_RARE = "NotoSansGurmukhi-Regular";

  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int ENTRY_OFFSET = 8;
  private static final int ENTRY_LENGTH = 12;
  private static final int COUNT = 4;

  private TestFonts() {}

  /** The bytes of a font, such as {@code NotoSansThai-Regular} or {@code TestByName}. */
  public static byte[] bytes(String font) throws IOException {
    String ending = font.startsWith("Test") ? ".otf" : ".ttf";
    try (var in = TestFonts.class.getResourceAsStream(font + ending)) {
      return in.readAllBytes();
    }
  }

  /** Writes a font under its own name. */
  public static Path copy(String font, Path folder) throws IOException {
    return write(bytes(font), folder.resolve(font + ".ttf"));
  }

  /** Writes a font; its folder is made if there is none. */
  public static Path write(byte[] font, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, font);
  }

  /** A collection of fonts, which share no tables (OpenType, "Font Collections"). */
  public static byte[] collection(String... fonts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    ByteBuffer head = ByteBuffer.allocate(HEADER + fonts.length * Integer.BYTES);
    head.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(fonts.length);
    for (String font : fonts) {
      int start = head.capacity() + all.size();
      head.putInt(start);
      byte[] moved = bytes(font);
      ByteBuffer tables = ByteBuffer.wrap(moved);
      for (int i = 0; i < tables.getShort(COUNT); i++) {
        int at = HEADER + i * ENTRY + ENTRY_OFFSET;
        tables.putInt(at, tables.getInt(at) + start);
      }
      all.write(moved);
    }
    return ByteBuffer.allocate(head.capacity() + all.size())
        .put(head.array())
        .put(all.toByteArray())
        .array();
  }

  /** Forbids that a font is embedded. */
  static byte[] restricted(byte[] font) {
    font[start(font, "OS/2") + 9] = 2;
    return font;
  }

  /** Gives a font glyphs that show nothing. */
  static byte[] blank(byte[] font) {
    int start = start(font, "loca");
    int length = ByteBuffer.wrap(font).getInt(entry(font, "loca") + ENTRY_LENGTH);
    return ByteBuffer.wrap(font).put(start, new byte[length]).array();
  }

  /** Gives a table another name. */
  static byte[] renamed(byte[] font, String table, String name) {
    return ByteBuffer.wrap(font)
        .put(entry(font, table), name.getBytes(StandardCharsets.US_ASCII))
        .array();
  }

  /** Gives a font another name of the same length, or a name that begins so. */
  static byte[] called(byte[] font, String name, String newName) {
    String latin = new String(font, StandardCharsets.ISO_8859_1);
    return latin
        .replace(name, newName)
        .replace(wide(name), wide(newName))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
  }

  private static int start(byte[] font, String table) {
    return ByteBuffer.wrap(font).getInt(entry(font, table) + ENTRY_OFFSET);
  }

  private static int entry(byte[] font, String table) {
    for (int at = HEADER; ; at += ENTRY) {
      if (new String(font, at, Integer.BYTES, StandardCharsets.US_ASCII).equals(table)) {
        return at;
      }
    }
  }
}
