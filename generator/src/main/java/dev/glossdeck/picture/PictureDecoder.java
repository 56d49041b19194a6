package dev.glossdeck.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes raster images. Thread-safe. */
public final class PictureDecoder {
  private static final int CMYK_COMPONENTS = 4;

  /** The maximum number of pixels in memory, 64 MB. */
  private static final int MAX_PIXELS_AT_ONCE = 16_000_000;

  private PictureDecoder() {}

  /**
   * Decodes the first picture of a file, upright and in sRGB. A huge picture that is much larger
   * than needed is subsampled.
   *
   * @param bytes the file, which {@link PictureReader} found complete
   * @param maxWidth the width needed, in pixels of the upright picture
   * @param maxHeight the height needed, in pixels of the upright picture
   * @return an image of the needed size or larger, unless the file is smaller; {@code TYPE_INT_RGB}
   *     or {@code TYPE_INT_ARGB}
   * @throws IOException if its pixels cannot be decoded
   */
  public static BufferedImage decode(byte[] bytes, int maxWidth, int maxHeight) throws IOException {
    try {
      PictureBytes file = new PictureBytes(bytes);
      Picture picture =
          RasterFiles.read(file).orElseThrow(() -> new IIOException("is no picture of pixels"));
      return decode(file, picture, step(picture, maxWidth, maxHeight));
    } catch (PictureFault | IOException | RuntimeException e) {
      // Readers throw various exceptions for damaged pixels, often without a message.
      String words = e.getMessage() == null ? "its pixels are damaged" : e.getMessage();
      throw new IIOException(words, e);
    }
  }

  /**
   * The subsampling step, which leaves twice the needed pixels in each direction, so that thin
   * lines stay smooth.
   */
  private static int step(Picture picture, int maxWidth, int maxHeight) {
    boolean isHuge = picture.width() * picture.height() > MAX_PIXELS_AT_ONCE;
    double scale = Math.max(picture.width() / maxWidth, picture.height() / maxHeight);
    return isHuge ? Math.max(1, (int) Math.floor(scale / 2)) : 1;
  }

  private static BufferedImage decode(PictureBytes file, Picture picture, int step)
      throws IOException, PictureFault {
    ImageReader reader = reader(picture.format());
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file.array()))) {
      reader.setInput(in, false, picture.format() != PictureFormat.GIF);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      return switch (picture.format()) {
        case JPEG -> jpeg(reader, param, JpegFile.read(file));
        case GIF -> GifFrame.onCanvas(reader, param, picture);
        default -> PixelColours.rgb(reader.read(0, param));
      };
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader reader(PictureFormat format) throws IOException {
    if (format == PictureFormat.WEBP) {
      return new WebPImageReaderSpi().createReaderInstance(null);
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
    if (!readers.hasNext()) {
      throw new IIOException("cannot be decoded by this Java");
    }
    return readers.next();
  }

  private static BufferedImage jpeg(ImageReader reader, ImageReadParam param, JpegFile file)
      throws IOException {
    BufferedImage pixels;
    if (file.components() == CMYK_COMPONENTS) {
      Raster raster = reader.readRaster(0, param);
      pixels = PixelColours.fromInks(raster, file.inks());
    } else {
      pixels = PixelColours.rgb(reader.read(0, param));
    }
    if (file.orientation() == Orientation.UPRIGHT) {
      return pixels;
    }
    int width = pixels.getWidth();
    int height = pixels.getHeight();
    boolean isTurned = Orientation.isOnItsSide(file.orientation());
    BufferedImage upright =
        new BufferedImage(isTurned ? height : width, isTurned ? width : height, pixels.getType());
    Graphics2D graphics = upright.createGraphics();
    graphics.drawImage(pixels, Orientation.upright(file.orientation(), width, height), null);
    graphics.dispose();
    return upright;
  }
}
