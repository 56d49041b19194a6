package dev.glossdeck.picture;

import java.awt.geom.AffineTransform;
import java.util.Optional;

/**
 * A JPEG file in greyscale or RGB, which can be embedded in a PDF document as it is.
 *
 * @param width the width in pixels as stored, before it is turned upright
 * @param height the height in pixels as stored
 * @param isGrey whether it is greyscale
 * @param orientation the Exif orientation, 1 to 8; 1 for upright
 */
public record JpegPhoto(int width, int height, boolean isGrey, int orientation) {
  private static final int BASELINE_BITS = 8;
  private static final int RGB_COMPONENTS = 3;

  /**
   * Reads a file.
   *
   * @param bytes the file, which {@link PictureReader} found complete
   * @return empty if it is not a JPEG file, or one in CMYK
   */
  public static Optional<JpegPhoto> of(byte[] bytes) {
    PictureBytes file = new PictureBytes(bytes);
    if (!file.has(0, JpegFile.SIGNATURE)) {
      return Optional.empty();
    }
    try {
      JpegFile jpeg = JpegFile.read(file);
      boolean isGrey = jpeg.components() == 1;
      boolean isUsual =
          jpeg.bits() == BASELINE_BITS && (isGrey || jpeg.components() == RGB_COMPONENTS);
      JpegPhoto photo = new JpegPhoto(jpeg.width(), jpeg.height(), isGrey, jpeg.orientation());
      return Optional.of(photo).filter(found -> isUsual);
    } catch (PictureFault e) {
      return Optional.empty();
    }
  }

  /**
   * The map that turns it upright.
   *
   * @return the map from the stored picture to the upright one, both in the unit square with y
   *     upwards
   */
  public AffineTransform upright() {
    AffineTransform upside = new AffineTransform(1, 0, 0, -1, 0, 1);
    AffineTransform turned = Orientation.upright(orientation, 1, 1);
    turned.concatenate(upside);
    turned.preConcatenate(upside);
    return turned;
  }
}
