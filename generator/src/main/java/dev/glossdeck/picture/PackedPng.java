package dev.glossdeck.picture;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * A PNG file without transparency whose pixels a document may hold as they are packed: PDF knows
 * the same filters (PDF 32000-1, 7.4.4.4).
 */
public final class PackedPng {
  private static final int MAX_BITS = 8;

  private final PngFile file;

  private PackedPng(PngFile file) {
    this.file = file;
  }

  /**
   * Looks at a file.
   *
   * @param bytes one that {@link PictureReader} found whole
   * @return empty if it is no PNG, or one whose pixels have to be decoded
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
   * Its width.
   *
   * @return in pixels
   */
  public int width() {
    return file.width();
  }

  /**
   * Its height.
   *
   * @return in pixels
   */
  public int height() {
    return file.height();
  }

  /**
   * How fine a sample is.
   *
   * @return bits a sample: 1, 2, 4 or 8
   */
  public int bits() {
    return file.bits();
  }

  /**
   * Samples a pixel.
   *
   * @return 3 for red, green and blue; 1 for grey or a number of the palette
   */
  public int samples() {
    return file.samples();
  }

  /**
   * The colours that pixels number.
   *
   * @return red, green and blue of each in turn; empty for a picture without a palette
   */
  public Optional<byte[]> palette() {
    return file.hasPalette() ? file.palette() : Optional.empty();
  }

  /**
   * The pixels as they are packed.
   *
   * @return deflated rows, each with the number of its filter before it
   */
  public byte[] pixels() {
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    file.pixels().forEach(part -> pixels.write(file.array(), part.from(), part.length()));
    return pixels.toByteArray();
  }
}
