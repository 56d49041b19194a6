package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {
  private static final int WIDTH = 24;
  private static final int HEIGHT = 16;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void isReadInBothOrdersOfBytes(int orientation) {
    assertThat(Orientation.of(big(0x0112, orientation).read(), 0)).contains(orientation);
    assertThat(Orientation.of(little(0x0112, orientation).read(), 0)).contains(orientation);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 65_535})
  void isNoOtherNumber(int orientation) {
    assertThat(Orientation.of(big(0x0112, orientation).read(), 0)).isEmpty();
  }

  @Test
  void isLookedForAmongOtherTags() {
    FileBytes exif = new FileBytes().text("Exif\0\0II*\0").little(8, 4).little(2, 2);
    exif.little(0x0110, 2).little(2, 2).little(4, 4).little(0, 4);
    exif.little(0x0112, 2).little(3, 2).little(1, 4).little(8, 2).little(0, 2);

    assertThat(Orientation.of(exif.read(), 0)).contains(8);
  }

  @Test
  void isUnknownWithoutItsTagOrWithoutExif() {
    assertThat(Orientation.of(big(0x0111, 6).read(), 0)).isEmpty();
    assertThat(Orientation.of(new FileBytes().text("http://ns.adobe.com/").read(), 0)).isEmpty();
  }

  /** The pixels are whole all the same. */
  @Test
  void isUnknownIfItsPartEndsTooEarly() {
    byte[] whole = big(0x0112, 6).made();
    for (int length = 0; length < whole.length - 4; length++) {
      assertThat(Orientation.of(new PictureBytes(Arrays.copyOf(whole, length)), 0))
          .satisfiesAnyOf(
              found -> assertThat(found).isEmpty(), found -> assertThat(found).contains(6));
    }
    assertThat(Orientation.of(new PictureBytes(Arrays.copyOf(whole, 20)), 0)).isEmpty();
  }

  /** Exif 2.32, 4.6.4: where the upper left, the upper right and the lower left corner come to. */
  @ParameterizedTest
  @CsvSource({
    "1,  0,  0, 24,  0,  0, 16",
    "2, 24,  0,  0,  0, 24, 16",
    "3, 24, 16,  0, 16, 24,  0",
    "4,  0, 16, 24, 16,  0,  0",
    "5,  0,  0,  0, 24, 16,  0",
    "6, 16,  0, 16, 24,  0,  0",
    "7, 16, 24, 16,  0,  0, 24",
    "8,  0, 24,  0,  0, 16, 24"
  })
  void turnsAPictureUpright(
      int orientation, int x0, int y0, int rightX, int rightY, int lowerX, int lowerY) {
    AffineTransform upright = Orientation.upright(orientation, WIDTH, HEIGHT);

    assertThat(upright.transform(new Point2D.Double(0, 0), null))
        .isEqualTo(new Point2D.Double(x0, y0));
    assertThat(upright.transform(new Point2D.Double(WIDTH, 0), null))
        .isEqualTo(new Point2D.Double(rightX, rightY));
    assertThat(upright.transform(new Point2D.Double(0, HEIGHT), null))
        .isEqualTo(new Point2D.Double(lowerX, lowerY));
  }

  @ParameterizedTest
  @CsvSource({
    "1, false",
    "2, false",
    "3, false",
    "4, false",
    "5, true",
    "6, true",
    "7, true",
    "8, true"
  })
  void changesWidthAndHeightOfAPictureOnItsSide(int orientation, boolean isOnItsSide) {
    assertThat(Orientation.isOnItsSide(orientation)).isEqualTo(isOnItsSide);
  }

  private static FileBytes big(int tag, int value) {
    return new FileBytes()
        .text("Exif\0\0MM\0*")
        .big(8, 4)
        .big(1, 2)
        .big(tag, 2)
        .big(3, 2)
        .big(1, 4)
        .big(value, 2)
        .big(0, 6);
  }

  private static FileBytes little(int tag, int value) {
    return new FileBytes()
        .text("Exif\0\0II*\0")
        .little(8, 4)
        .little(1, 2)
        .little(tag, 2)
        .little(3, 2)
        .little(1, 4)
        .little(value, 2)
        .little(0, 6);
  }
}
