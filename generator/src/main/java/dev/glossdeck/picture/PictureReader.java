package dev.glossdeck.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads the properties of picture files. Raster images are checked for completeness without
 * decoding pixels, so that thousands take little time; SVG drawings are sanitised.
 */
public final class PictureReader {
  private static final int BOX_TYPE = 4;

  /** Makes a reader. */
  public PictureReader() {}

  /**
   * A picture file that can be published.
   *
   * @param format the format by its content
   * @param picture the properties; empty for a format that is only copied
   * @param removed names of what was removed from a drawing; empty if nothing
   */
  public record Found(PictureFormat format, Optional<Picture> picture, SortedSet<String> removed) {}

  /**
   * Reads a file.
   *
   * @param in its bytes, left open
   * @return empty if it is not a picture of a known format
   * @throws PictureFault if it is damaged or too large
   * @throws IOException if it cannot be read
   */
  public Optional<Found> read(InputStream in) throws IOException, PictureFault {
    PictureBytes bytes = new PictureBytes(bytes(in));
    Optional<Picture> raster = raster(bytes);
    if (raster.isPresent()) {
      return raster.map(picture -> new Found(picture.format(), raster, new TreeSet<>()));
    }
    Optional<PictureFormat> other = other(bytes);
    if (other.isPresent()) {
      return other.map(format -> new Found(format, Optional.empty(), new TreeSet<>()));
    }
    if (!isXml(bytes)) {
      return Optional.empty();
    }
    SvgFile drawing = SvgCleaner.standard().clean(bytes.array());
    return Optional.of(
        new Found(PictureFormat.SVG, Optional.of(drawing.picture()), drawing.removed()));
  }

  /**
   * Sanitises an SVG drawing.
   *
   * @param in the bytes of a drawing that was read before, left open
   * @return the drawing without anything harmful
   * @throws IOException if it cannot be read, or is not a drawing any more
   */
  public byte[] cleaned(InputStream in) throws IOException {
    try {
      return SvgCleaner.standard().clean(bytes(in)).content();
    } catch (PictureFault e) {
      throw new IOException("a picture has changed while it was read: it " + e.getMessage(), e);
    }
  }

  private static Optional<Picture> raster(PictureBytes bytes) throws PictureFault {
    try {
      return RasterFiles.read(bytes);
    } catch (PictureFault e) {
      throw e.ofPixels();
    }
  }

  private static byte[] bytes(InputStream in) throws IOException, PictureFault {
    byte[] bytes = in.readNBytes(PictureBounds.MAX_BYTES + 1);
    PictureBounds.checkBytes(bytes.length, PictureBounds.MAX_BYTES);
    return bytes;
  }

  private static Optional<PictureFormat> other(PictureBytes bytes) {
    if (bytes.has(BOX_TYPE, "ftypavif") || bytes.has(BOX_TYPE, "ftypavis")) {
      return Optional.of(PictureFormat.AVIF);
    }
    if (bytes.has(BOX_TYPE, "ftyphei") || bytes.has(BOX_TYPE, "ftypmif1")) {
      return Optional.of(PictureFormat.HEIC);
    }
    if (bytes.has(0, "\u00FF\n") || bytes.has(BOX_TYPE, "JXL ")) {
      return Optional.of(PictureFormat.JXL);
    }
    if (bytes.has(0, "II*\0") || bytes.has(0, "MM\0*")) {
      return Optional.of(PictureFormat.TIFF);
    }
    if (bytes.has(0, "\0\0\u0001\0")) {
      return Optional.of(PictureFormat.ICO);
    }
    return bytes.has(0, "BM") ? Optional.of(PictureFormat.BMP) : Optional.empty();
  }

  /** Whether the first character is that of XML, in any encoding. */
  private static boolean isXml(PictureBytes bytes) {
    int at = bytes.has(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
    while (bytes.has(at, " ")
        || bytes.has(at, "\n")
        || bytes.has(at, "\r")
        || bytes.has(at, "\t")) {
      at++;
    }
    return bytes.has(at, "<") || bytes.has(0, "\u00FE\u00FF\0<") || bytes.has(0, "\u00FF\u00FE<\0");
  }
}
