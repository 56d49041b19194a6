package dev.glossdeck.export.site.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** An image as a PNG file (ISO/IEC 15948) of eight bits a channel, without any metadata. */
public final class PngImage {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte DEPTH = 8;
  private static final byte RGB = 2;
  private static final int CHANNELS = 3;

  /** Each byte less the one above it, which suits large areas of one colour. */
  private static final byte UP = 2;

  private final byte[] bytes;

  private PngImage(byte[] bytes) {
    this.bytes = bytes;
  }

  static PngImage of(BufferedImage image) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(image.getWidth()).putInt(image.getHeight());
    chunk(file, "IHDR", header.put(DEPTH).put(RGB).array());
    chunk(file, "IDAT", rows(image));
    chunk(file, "IEND", new byte[0]);
    return new PngImage(file.toByteArray());
  }

  private static byte[] rows(BufferedImage image) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] above = new byte[image.getWidth() * CHANNELS];
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      for (int y = 0; y < image.getHeight(); y++) {
        byte[] row = row(image, y);
        byte[] filtered = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
          filtered[i] = (byte) (row[i] - above[i]);
        }
        out.write(UP);
        out.write(filtered);
        above = row;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory does not fail.
    }
    return packed.toByteArray();
  }

  private static byte[] row(BufferedImage image, int y) {
    ByteBuffer row = ByteBuffer.allocate(image.getWidth() * CHANNELS);
    for (int x = 0; x < image.getWidth(); x++) {
      int colour = image.getRGB(x, y);
      row.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    return row.array();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(name);
    file.writeBytes(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /**
   * The file.
   *
   * @return a copy of its bytes
   */
  public byte[] bytes() {
    return bytes.clone();
  }
}
