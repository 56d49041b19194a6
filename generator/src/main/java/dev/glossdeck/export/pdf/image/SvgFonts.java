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
 * The fonts of text in SVG drawings: the bundled DejaVu, registered under another name, so that no
 * installed version is used instead.
 */
final class SvgFonts {
  /** The family for all text that does not ask for a monospaced font. */
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
   * The family for a value of {@code font-family}.
   *
   * @param families a list as in CSS
   */
  static String family(String families) {
    String wanted = families.toLowerCase(Locale.ROOT);
    boolean isFixed =
        wanted.contains("mono") || wanted.contains("courier") || wanted.contains("consolas");
    return isFixed ? MONO : SANS;
  }

  /** Registers the fonts with AWT, once. */
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

  /** Replaces the family name in 16-bit and 8-bit strings (OpenType 1.9, "name"). */
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
