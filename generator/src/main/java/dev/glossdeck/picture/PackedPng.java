package dev.glossdeck.picture;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * A PNG file without transparency whose compressed pixels can be embedded in a PDF document as they
 * are, since PDF has the same filters (PDF 32000-1, 7.4.4.4).
 */
public final class PackedPng {
  private static final int MAX_BITS = 8;

  private final PngFile file;

  private PackedPng(PngFile file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param bytes the file, which {@link PictureReader} found complete
   * @return empty if it is not a PNG file, or one whose pixels have to be decoded
   */
  public static Optional<PackedPng> of(byte[] bytes) {
    PictureBytes found = new PictureBytes(bytes);
    if (!found.has(0, PngFile.SIGNATURE)) {
      return Optional.empty();
    }
    try {
      PngFile file = PngFile.parse(found);
      boolean isPlain =
          !file.isTransparent()
              && !file.isInterlaced()
              && !file.hasChecksumErrors()
              && file.bits() <= MAX_BITS
              && (!file.hasPalette() || file.palette().isPresent());
      return Optional.of(new PackedPng(file)).filter(png -> isPlain);
    } catch (PictureFault e) {
      return Optional.empty();
    }
  }

  /**
   * The width.
   *
   * @return the width in pixels
   */
  public int width() {
    return file.width();
  }

  /**
   * The height.
   *
   * @return the height in pixels
   */
  public int height() {
    return file.height();
  }

  /**
   * The bit depth.
   *
   * @return the number of bits per sample: 1, 2, 4 or 8
   */
  public int bits() {
    return file.bits();
  }

  /**
   * The number of samples per pixel.
   *
   * @return 3 for RGB; 1 for grey or an index into the palette
   */
  public int samples() {
    return file.samples();
  }

  /**
   * The palette.
   *
   * @return red, green and blue of each colour; empty for a picture without a palette
   */
  public Optional<byte[]> palette() {
    return file.hasPalette() ? file.palette() : Optional.empty();
  }

  /**
   * The compressed pixels.
   *
   * @return the deflated rows, each of which begins with its filter
   */
  public byte[] pixels() {
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    file.pixels().forEach(part -> pixels.write(file.array(), part.from(), part.length()));
    return pixels.toByteArray();
  }
}
