package dev.glossdeck.export.pdf.image;

import dev.glossdeck.export.pdf.font.FontFace;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The fonts of the words in drawings: DejaVu from the class path, under a name that no machine has,
 * so that none takes its own copy of another version.
 */
final class SvgFonts {
  /** For all that asks for no fixed width. */
  static final String SANS = "Inside Sans Condensed";

  static final String MONO = "Inside Sans Mono";

  private static final String OLD_NAME = "DejaVu";
  private static final String NEW_NAME = "Inside";
  private static final int TABLE_COUNT = 4;
  private static final int FIRST_TABLE = 12;
  private static final int TABLE_ENTRY = 16;
  private static final int TABLE_OFFSET = 8;
  private static final int TABLE_LENGTH = 12;
  private static final int NAME_TAG = 0x6E616D65;

  private static boolean isDone;

  private SvgFonts() {}

  /**
   * The family for what a drawing asks for.
   *
   * @param families as in CSS
   */
  static String family(String families) {
    String wanted = families.toLowerCase(Locale.ROOT);
    boolean isFixed =
        wanted.contains("mono") || wanted.contains("courier") || wanted.contains("consolas");
    return isFixed ? MONO : SANS;
  }

  /** Makes the fonts known to Java, once. */
  static synchronized void register() throws IOException {
    if (!isDone) {
      for (FontFace face : FontFace.values()) {
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(load(face));
      }
      isDone = true;
    }
  }

  private static Font load(FontFace face) throws IOException {
    try (InputStream in = face.open()) {
      byte[] file = in.readAllBytes();
      rename(file);
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    } catch (FontFormatException e) {
      throw new IOException("no font: " + face, e);
    }
  }

  /** OpenType 1.9, "name": names stand in 16 and in 8 bits. */
  private static void rename(byte[] file) {
    ByteBuffer font = ByteBuffer.wrap(file);
    for (int i = 0; i < font.getShort(TABLE_COUNT); i++) {
      int entry = FIRST_TABLE + i * TABLE_ENTRY;
      if (font.getInt(entry) == NAME_TAG) {
        int from = font.getInt(entry + TABLE_OFFSET);
        int to = from + font.getInt(entry + TABLE_LENGTH);
        replace(file, from, to, StandardCharsets.UTF_16BE);
        replace(file, from, to, StandardCharsets.ISO_8859_1);
      }
    }
  }

  private static void replace(byte[] file, int from, int to, Charset charset) {
    byte[] before = OLD_NAME.getBytes(charset);
    byte[] after = NEW_NAME.getBytes(charset);
    for (int at = from; at + before.length <= to; at++) {
      if (ByteBuffer.wrap(file, at, before.length).equals(ByteBuffer.wrap(before))) {
        System.arraycopy(after, 0, file, at, after.length);
      }
    }
  }
}
