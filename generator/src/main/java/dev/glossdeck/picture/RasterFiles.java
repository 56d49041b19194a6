package dev.glossdeck.picture;

import java.util.Optional;

/** Reads raster images of all supported formats. */
final class RasterFiles {
  private RasterFiles() {}

  /** Reads a file; empty if it has another format. */
  static Optional<Picture> read(PictureBytes bytes) throws PictureFault {
    if (bytes.has(0, PngFile.SIGNATURE)) {
      return Optional.of(PngFile.read(bytes));
    }
    if (bytes.has(0, JpegFile.SIGNATURE)) {
      return Optional.of(JpegFile.read(bytes).picture());
    }
    if (bytes.has(0, GifFile.SIGNATURE)) {
      return Optional.of(GifFile.read(bytes));
    }
    return WebpFile.is(bytes) ? Optional.of(WebpFile.read(bytes)) : Optional.empty();
  }
}
