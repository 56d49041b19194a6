package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFormatTest {

  @ParameterizedTest
  @CsvSource({
    "a.png, PNG", "a.APNG, PNG", "a.jpg, JPEG", "a.jpeg, JPEG", "a.jfif, JPEG", "a.gif, GIF",
    "a.webp, WEBP", "a.b.svg, SVG", "a.avif, AVIF", "a.bmp, BMP", "a.ico, ICO", "a.heic, HEIC",
    "a.jxl, JXL", "a.tif, TIFF", "dir.png/a.TIFF, TIFF"
  })
  void isPromisedByAnEnding(String name, PictureFormat format) {
    assertThat(PictureFormat.named(name)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.mp3", "a", "a.png.txt", "", "a."})
  void isNotPromisedByOtherNames(String name) {
    assertThat(PictureFormat.named(name)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isInBrowsersIfItIsReadHere(PictureFormat format) {
    assertThat(!format.isRead() || format.isInBrowsers()).isTrue();
  }
}
