package dev.glossdeck.picture;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Formats of pictures, detected by their first bytes. */
public enum PictureFormat {
  /** Portable Network Graphics; the first picture of an animation is printed. */
  PNG,
  /** JPEG File Interchange Format and Exif. */
  JPEG,
  /** Graphics Interchange Format; the first picture of an animation is printed. */
  GIF,
  /** WebP, with or without loss. */
  WEBP,
  /** Scalable Vector Graphics. */
  SVG,
  /** AV1 Image File Format, which browsers show. */
  AVIF,
  /** Windows bitmap, which browsers show. */
  BMP,
  /** Windows icon, which browsers show. */
  ICO,
  /** High Efficiency Image File Format, which few browsers show. */
  HEIC,
  /** JPEG XL, which few browsers show. */
  JXL,
  /** Tagged Image File Format, which few browsers show. */
  TIFF;

  private static final Set<PictureFormat> READ = EnumSet.of(PNG, JPEG, GIF, WEBP, SVG);
  private static final Set<PictureFormat> RARE = EnumSet.of(HEIC, JXL, TIFF);
  private static final Map<String, PictureFormat> ENDINGS =
      Map.ofEntries(
          Map.entry("png", PNG),
          Map.entry("apng", PNG),
          Map.entry("jpg", JPEG),
          Map.entry("jpeg", JPEG),
          Map.entry("jfif", JPEG),
          Map.entry("gif", GIF),
          Map.entry("webp", WEBP),
          Map.entry("svg", SVG),
          Map.entry("avif", AVIF),
          Map.entry("bmp", BMP),
          Map.entry("ico", ICO),
          Map.entry("heic", HEIC),
          Map.entry("jxl", JXL),
          Map.entry("tif", TIFF),
          Map.entry("tiff", TIFF));

  /**
   * Whether its size is read and it can be printed.
   *
   * @return false for a format that is only copied
   */
  public boolean isRead() {
    return READ.contains(this);
  }

  /**
   * Whether common browsers support it.
   *
   * @return false if visitors of the site may not see it
   */
  public boolean isInBrowsers() {
    return !RARE.contains(this);
  }

  /**
   * The format by a file name extension.
   *
   * @param name a file name
   * @return empty if the extension is not that of a picture
   */
  public static Optional<PictureFormat> named(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(ENDINGS.get(ending));
  }
}
