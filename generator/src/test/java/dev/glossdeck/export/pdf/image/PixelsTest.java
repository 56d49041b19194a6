package dev.glossdeck.export.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelsTest {

  @Test
  void dropsAnAlphaThatHidesNothing() {
    BufferedImage opaque = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    opaque.setRGB(0, 0, 0xFF123456);
    opaque.setRGB(1, 0, 0xFFABCDEF);

    BufferedImage plain = Pixels.withoutOpaqueAlpha(opaque);

    assertThat(plain.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
    assertThat(plain.getRGB(0, 0)).isEqualTo(0xFF123456);
    assertThat(plain.getRGB(1, 0)).isEqualTo(0xFFABCDEF);
  }

  @Test
  void keepsAnAlphaThatHidesOnePixel() {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0xFF123456);
    image.setRGB(1, 0, 0xFEABCDEF);

    assertThat(Pixels.withoutOpaqueAlpha(image)).isSameAs(image);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 50, 50, 50, 50, 25",
    "100, 50, 100, 10, 20, 10",
    "1000, 1, 100, 100, 100, 1",
    "1, 1000, 100, 100, 1, 100",
    "99, 33, 50, 50, 50, 17",
    "101, 50, 100, 50, 100, 50"
  })
  void fitsABoxInTheSameShape(
      int width, int height, int mostWidth, int mostHeight, int toWidth, int toHeight) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);

    BufferedImage smaller = Pixels.scaledDown(image, mostWidth, mostHeight);

    assertThat(smaller.getWidth()).isEqualTo(toWidth);
    assertThat(smaller.getHeight()).isEqualTo(toHeight);
    assertThat(smaller.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
  }

  @Test
  void neverEnlarges() {
    BufferedImage image = new BufferedImage(10, 5, BufferedImage.TYPE_INT_RGB);

    assertThat(Pixels.scaledDown(image, 10, 5)).isSameAs(image);
    assertThat(Pixels.scaledDown(image, 100, 100)).isSameAs(image);
  }

  @Test
  void countsEveryPixel() {
    BufferedImage stripes = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 64; x += 2) {
      for (int y = 0; y < 64; y++) {
        stripes.setRGB(x, y, 0xFFFFFF);
      }
    }

    int grey = Pixels.scaledDown(stripes, 8, 8).getRGB(3, 3) & 0xFF;

    assertThat(grey).isBetween(126, 129);
  }

  @Test
  void doesNotLetTheColourOfAHiddenPixelShineThrough() {
    BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0xFFFF0000);
    image.setRGB(0, 1, 0xFFFF0000);
    image.setRGB(1, 0, 0x0000FF00);
    image.setRGB(1, 1, 0x0000FF00);

    Color mixed = new Color(Pixels.scaledDown(image, 1, 1).getRGB(0, 0), true);

    assertThat(mixed.getAlpha()).isBetween(126, 129);
    assertThat(mixed.getRed()).isBetween(252, 255);
    assertThat(mixed.getGreen()).isZero();
  }
}
