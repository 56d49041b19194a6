package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelColoursTest {

  @ParameterizedTest
  @CsvSource({"0, ff000000", "128, ff808080", "200, ffc8c8c8", "255, ffffffff"})
  void takesGreyAsScreensMeanIt(int sample, String argb) {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSample(0, 0, 0, sample);

    assertThat(Integer.toHexString(PixelColours.rgb(image).getRGB(0, 0))).isEqualTo(argb);
  }

  @ParameterizedTest
  @CsvSource({"0, ff000000", "32768, ff7f7f7f", "65535, ffffffff"})
  void takesGreyOfSixteenBits(int sample, String argb) {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
    image.getRaster().setSample(0, 0, 0, sample);

    assertThat(Integer.toHexString(PixelColours.rgb(image).getRGB(0, 0))).isEqualTo(argb);
  }

  @Test
  void keepsColoursAndAlpha() {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x80402010);

    BufferedImage rgb = PixelColours.rgb(image);

    assertThat(rgb.getType()).isEqualTo(BufferedImage.TYPE_INT_ARGB);
    assertThat(Integer.toHexString(rgb.getRGB(0, 0))).isEqualTo("80402010");
  }

  @Test
  void hasNoAlphaWhereTheFileHasNone() {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR);
    image.setRGB(0, 0, 0x123456);

    BufferedImage rgb = PixelColours.rgb(image);

    assertThat(rgb.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
    assertThat(rgb.getRGB(0, 0)).isEqualTo(0xFF123456);
  }

  @ParameterizedTest
  @CsvSource({
    // As Adobe writes them: 255 is no ink.
    "CMYK, 255, 255, 255, 255, ffffffff",
    "CMYK, 255, 255, 255, 0, ff000000",
    "CMYK, 0, 255, 255, 255, ff00ffff",
    "CMYK, 255, 0, 255, 255, ffff00ff",
    "CMYK, 255, 255, 0, 255, ffffff00",
    "CMYK, 255, 255, 255, 128, ff808080",
    // The other way round.
    "PLAIN, 0, 0, 0, 0, ffffffff",
    "PLAIN, 255, 0, 0, 0, ff00ffff",
    "PLAIN, 0, 0, 0, 255, ff000000",
    // Brightness and differences of what Adobe takes for inks.
    "YCCK, 0, 128, 128, 255, ffffffff",
    "YCCK, 255, 128, 128, 255, ff000000",
    "YCCK, 76, 85, 255, 255, ff01ffff",
    "YCCK, 128, 128, 128, 255, ff7f7f7f"
  })
  void mixesInks(PixelColours.Inks inks, int one, int two, int three, int black, String argb) {
    WritableRaster raster = Raster.createInterleavedRaster(0, 1, 1, 4, null);
    raster.setPixel(0, 0, new int[] {one, two, three, black});

    assertThat(Integer.toHexString(PixelColours.fromInks(raster, inks).getRGB(0, 0)))
        .isEqualTo(argb);
  }
}
