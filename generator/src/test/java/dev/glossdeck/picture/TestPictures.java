package dev.glossdeck.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small pictures for tests: red on the left, blue at the top right, the rest white or nothing. */
public final class TestPictures {
  /** Of the committed WebP files and the usual size of the others. */
  public static final int WIDTH = 24;

  public static final int HEIGHT = 16;

  private TestPictures() {}

  /** A PNG without alpha. */
  public static byte[] png() throws IOException {
    return png(WIDTH, HEIGHT);
  }

  /** A PNG of any size. */
  public static byte[] png(int width, int height) throws IOException {
    return written("png", image(width, height, BufferedImage.TYPE_INT_RGB));
  }

  /** A PNG whose lower right shows what is behind it. */
  public static byte[] transparentPng() throws IOException {
    return written("png", image(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB));
  }

  /** A PNG of a single colour type that has 16 bits of grey: a gradient to the right. */
  public static byte[] deepGreyPng() throws IOException {
    BufferedImage grey = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_USHORT_GRAY);
    WritableRaster raster = grey.getRaster();
    for (int x = 0; x < WIDTH; x++) {
      for (int y = 0; y < HEIGHT; y++) {
        raster.setSample(x, y, 0, x * 0xFFFF / (WIDTH - 1));
      }
    }
    return written("png", grey);
  }

  /** A PNG of few colours, whose pixels are numbers of a palette. */
  public static byte[] palettePng() throws IOException {
    return written("png", image(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED));
  }

  /** A PNG of black and white, a bit a pixel: the left half white. */
  public static byte[] bitPng() throws IOException {
    BufferedImage bits = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D graphics = bits.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH / 2, HEIGHT);
    graphics.dispose();
    return written("png", bits);
  }

  /** A GIF with an invisible colour. */
  public static byte[] gif() throws IOException {
    return written("gif", image(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB));
  }

  /** A photograph, in which colours are near enough. */
  public static byte[] jpeg() throws IOException {
    return jpeg(WIDTH, HEIGHT);
  }

  /** A photograph of any size. */
  public static byte[] jpeg(int width, int height) throws IOException {
    return written("jpeg", image(width, height, BufferedImage.TYPE_INT_RGB));
  }

  /** A photograph of shades of grey: the left half dark. */
  public static byte[] greyJpeg() throws IOException {
    BufferedImage grey = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    for (int x = WIDTH / 2; x < WIDTH; x++) {
      for (int y = 0; y < HEIGHT; y++) {
        grey.getRaster().setSample(x, y, 0, 0xFF);
      }
    }
    return written("jpeg", grey);
  }

  /** A photograph that was taken with the camera held as Exif's number says. */
  public static byte[] turnedJpeg(int orientation) throws IOException {
    byte[] exif = {
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    return withSegment(jpeg(), 0xE1, exif);
  }

  /** A photograph for printing, in four inks as Adobe writes them: cyan without the others. */
  public static byte[] inkJpeg() throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(0, WIDTH, HEIGHT, 4, null);
    int[] cyan = {0, 255, 255, 255};
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        raster.setPixel(x, y, cyan);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
    return withSegment(bytes.toByteArray(), 0xEE, adobe);
  }

  private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(marker);
    out.write(0);
    out.write(content.length + 2);
    out.writeBytes(content);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /** A committed file: {@code lossy.webp}, {@code lossless.webp} or {@code alpha.webp}. */
  public static byte[] webp(String name) throws IOException {
    try (InputStream in = TestPictures.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  /** The same picture as a drawing of 24 x 16. */
  public static byte[] svg() {
    return svg(
        "<rect width='12' height='16' fill='#d02020'/>"
            + "<rect x='12' width='12' height='8' fill='#2040c0'/>");
  }

  /** A drawing of 24 x 16 with some content. */
  public static byte[] svg(String content) {
    return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " width='24' height='16'>"
            + content
            + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The first bytes of a file. */
  public static byte[] cut(byte[] bytes, int by) {
    return Arrays.copyOf(bytes, bytes.length - by);
  }

  /** A file with the bit of a byte turned over. */
  public static byte[] damaged(byte[] bytes, int at) {
    byte[] copy = bytes.clone();
    copy[at] ^= 1;
    return copy;
  }

  /** Opens bytes. */
  public static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static BufferedImage image(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    if (type != BufferedImage.TYPE_INT_ARGB) {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
    }
    graphics.setColor(new Color(0xD02020));
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(new Color(0x2040C0));
    graphics.fillRect(width / 2, 0, width - width / 2, height / 2);
    graphics.dispose();
    return image;
  }

  private static byte[] written(String format, BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, bytes)) {
      throw new AssertionError("no writer for " + format);
    }
    return bytes.toByteArray();
  }
}
