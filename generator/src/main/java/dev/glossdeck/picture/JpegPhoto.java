package dev.glossdeck.picture;

import java.awt.geom.AffineTransform;
import java.util.Optional;

/**
 * A JPEG file of grey, or of red, green and blue, which a document may hold as it is.
 *
 * @param width in pixels as stored, before it is turned upright
 * @param height likewise
 * @param isGrey whether it has one colour only
 * @param orientation 1 to 8 as Exif counts, 1 for upright
 */
public record JpegPhoto(int width, int height, boolean isGrey, int orientation) {
  private static final int BASELINE_BITS = 8;
  private static final int RGB_COMPONENTS = 3;

  /**
   * Looks at a file.
   *
   * @param bytes one that {@link PictureReader} found whole
   * @return empty if it is no JPEG, or one of inks
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
   * Turns it upright.
   *
   * @return from the stored picture to the upright one, both in the unit square with y upwards
   */
  public AffineTransform upright() {
    AffineTransform upside = new AffineTransform(1, 0, 0, -1, 0, 1);
    AffineTransform turned = Orientation.upright(orientation, 1, 1);
    turned.concatenate(upside);
    turned.preConcatenate(upside);
    return turned;
  }
}
