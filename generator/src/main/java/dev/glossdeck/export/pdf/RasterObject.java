package dev.glossdeck.export.pdf;

import dev.glossdeck.picture.JpegPhoto;
import dev.glossdeck.picture.PictureDecoder;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A picture of pixels in a document: a photograph as it is, others without loss, and those far
 * finer than any printer made smaller.
 */
final class RasterObject {
  /** 400 dots an inch over the largest place on a card, about 90 x 60 mm. */
  static final int MOST_WIDTH = 1417;

  static final int MOST_HEIGHT = 945;

  /** A picture a little too fine stays as it is: what it saves is less than what it loses. */
  private static final double TOLERATED = 1.5;

  private static final int JPEG_BITS = 8;
  private static final float JPEG_QUALITY = 0.9f;

  private final PDDocument document;

  RasterObject(PDDocument document) {
    this.document = document;
  }

  /** Puts a whole file of a known format into the document. */
  PDXObject of(byte[] bytes) throws IOException, UndrawableException {
    Optional<JpegPhoto> photo = JpegPhoto.of(bytes);
    if (photo.isPresent() && !isTooFine(photo.get().width(), photo.get().height())) {
      return asItIs(bytes, photo.get());
    }
    BufferedImage pixels = pixels(bytes);
    if (!isTooFine(pixels.getWidth(), pixels.getHeight())) {
      return LosslessFactory.createFromImage(document, Pixels.plain(pixels));
    }
    BufferedImage smaller = Pixels.within(pixels, MOST_WIDTH, MOST_HEIGHT);
    return photo.isPresent()
        ? JPEGFactory.createFromImage(document, smaller, JPEG_QUALITY)
        : LosslessFactory.createFromImage(document, Pixels.plain(smaller));
  }

  private static BufferedImage pixels(byte[] bytes) throws UndrawableException {
    try {
      return PictureDecoder.decode(bytes, MOST_WIDTH, MOST_HEIGHT);
    } catch (IOException e) {
      throw new UndrawableException("cannot be decoded: " + e.getMessage(), e);
    }
  }

  private static boolean isTooFine(int width, int height) {
    return width > TOLERATED * MOST_WIDTH || height > TOLERATED * MOST_HEIGHT;
  }

  private PDXObject asItIs(byte[] bytes, JpegPhoto photo) throws IOException {
    PDColorSpace colours = photo.isGrey() ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
    PDImageXObject image =
        new PDImageXObject(
            document,
            new ByteArrayInputStream(bytes),
            COSName.DCT_DECODE,
            photo.width(),
            photo.height(),
            JPEG_BITS,
            colours);
    AffineTransform upright = photo.upright();
    return upright.isIdentity() ? image : turned(image, upright);
  }

  private PDXObject turned(PDImageXObject image, AffineTransform upright) throws IOException {
    PDFormXObject form = Forms.unitSquare(document, upright);
    form.getResources().put(Forms.CONTENT, image);
    return form;
  }
}
