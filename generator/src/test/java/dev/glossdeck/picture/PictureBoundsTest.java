package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureBoundsTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "10000, 5000", "50000000, 1"})
  void takesUpToFiftyMillionPixels(long width, long height) throws PictureFault {
    PictureBounds.checkPixels(width, height);
  }

  @ParameterizedTest
  @CsvSource({"10000, 5001", "50000001, 1", "2147483647, 2147483647"})
  void refusesMore(long width, long height) {
    assertThatThrownBy(() -> PictureBounds.checkPixels(width, height))
        .isInstanceOfSatisfying(PictureFault.class, fault -> assertThat(fault.isLarge()).isTrue())
        .hasMessage("has " + width + " x " + height + " pixels, and 50 million are the most");
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "5, 0", "-1, 5", "0, 0"})
  void refusesNone(long width, long height) {
    assertThatThrownBy(() -> PictureBounds.checkPixels(width, height))
        .isInstanceOfSatisfying(PictureFault.class, fault -> assertThat(fault.isLarge()).isFalse())
        .hasMessage("has no size");
  }

  @Test
  void boundsTheBytesOfAFile() throws PictureFault {
    PictureBounds.checkBytes(5_000_000, PictureBounds.MAX_SVG_BYTES);

    assertThatThrownBy(() -> PictureBounds.checkBytes(5_000_001, PictureBounds.MAX_SVG_BYTES))
        .hasMessage("is a file of more than 5 million bytes");
  }

  @Test
  void countsPixelsThatNoLongHolds() {
    assertThatThrownBy(() -> PictureBounds.checkPixels(4_294_967_295L, 4_294_967_295L))
        .isInstanceOf(PictureFault.class)
        .hasMessageContaining("has 4294967295 x 4294967295 pixels, and 50 million are the most");
  }
}
