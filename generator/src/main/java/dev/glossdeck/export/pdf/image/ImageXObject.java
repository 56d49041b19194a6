package dev.glossdeck.export.pdf.image;

import dev.glossdeck.picture.JpegPhoto;
import dev.glossdeck.picture.PackedPng;
import dev.glossdeck.picture.PictureDecoder;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
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
 * Embeds raster images: JPEG and simple PNG files as they are, others losslessly, and those of far
 * higher resolution than printers have scaled down.
 */
final class ImageXObject {
  /** 400 dots per inch on the largest area of a card, about 90 x 60 mm. */
  static final int MAX_WIDTH = 1417;

  static final int MAX_HEIGHT = 945;

  /** A slightly larger picture is not scaled down, since that would lose more than it saves. */
  private static final double MAX_EXCESS = 1.5;

  /** PDF 32000-1, table 10: each row begins with its filter. */
  private static final int PNG_PREDICTOR = 15;

  private static final int JPEG_BITS = 8;
  private static final float JPEG_QUALITY = 0.9f;

  private final PDDocument document;

  ImageXObject(PDDocument document) {
    this.document = document;
  }

  /** Embeds a file of a known format, which was found complete. */
  PDXObject of(byte[] bytes) throws IOException, UndrawableException {
    Optional<JpegPhoto> photo = JpegPhoto.of(bytes);
    if (photo.isPresent() && !isTooFine(photo.get().width(), photo.get().height())) {
      return jpeg(bytes, photo.get());
    }
    Optional<PackedPng> packed = PackedPng.of(bytes);
    if (packed.isPresent() && !isTooFine(packed.get().width(), packed.get().height())) {
      return png(packed.get());
    }
    BufferedImage pixels = pixels(bytes);
    if (!isTooFine(pixels.getWidth(), pixels.getHeight())) {
      return LosslessFactory.createFromImage(document, Pixels.withoutOpaqueAlpha(pixels));
    }
    BufferedImage smaller = Pixels.scaledDown(pixels, MAX_WIDTH, MAX_HEIGHT);
    return photo.isPresent()
        ? JPEGFactory.createFromImage(document, smaller, JPEG_QUALITY)
        : LosslessFactory.createFromImage(document, Pixels.withoutOpaqueAlpha(smaller));
  }

  private static BufferedImage pixels(byte[] bytes) throws UndrawableException {
    try {
      return PictureDecoder.decode(bytes, MAX_WIDTH, MAX_HEIGHT);
    } catch (IOException e) {
      throw new UndrawableException("cannot be decoded: " + e.getMessage(), e);
    }
  }

  private static boolean isTooFine(int width, int height) {
    return width > MAX_EXCESS * MAX_WIDTH || height > MAX_EXCESS * MAX_HEIGHT;
  }

  private PDXObject jpeg(byte[] bytes, JpegPhoto photo) throws IOException {
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

  private PDXObject png(PackedPng png) throws IOException {
    boolean isRgb = png.samples() > 1;
    PDImageXObject image =
        new PDImageXObject(
            document,
            new ByteArrayInputStream(png.pixels()),
            COSName.FLATE_DECODE,
            png.width(),
            png.height(),
            png.bits(),
            isRgb ? PDDeviceRGB.INSTANCE : PDDeviceGray.INSTANCE);
    COSDictionary filter = new COSDictionary();
    filter.setInt(COSName.PREDICTOR, PNG_PREDICTOR);
    filter.setInt(COSName.COLORS, png.samples());
    filter.setInt(COSName.BITS_PER_COMPONENT, png.bits());
    filter.setInt(COSName.COLUMNS, png.width());
    image.getCOSObject().setItem(COSName.DECODE_PARMS, filter);
    png.palette()
        .ifPresent(colours -> image.getCOSObject().setItem(COSName.COLORSPACE, indexed(colours)));
    return image;
  }

  private static COSArray indexed(byte[] colours) {
    COSArray space = new COSArray();
    space.add(COSName.INDEXED);
    space.add(COSName.DEVICERGB);
    space.add(COSInteger.get(colours.length / PDDeviceRGB.INSTANCE.getNumberOfComponents() - 1));
    space.add(new COSString(colours));
    return space;
  }

  private PDXObject turned(PDImageXObject image, AffineTransform upright) throws IOException {
    PDFormXObject form = FormXObjects.unitSquare(document, upright);
    form.getResources().put(FormXObjects.CONTENT, image);
    return form;
  }
}
