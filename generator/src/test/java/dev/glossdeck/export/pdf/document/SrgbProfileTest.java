package dev.glossdeck.export.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrgbProfileTest {
  private static final int TAG_COUNT = 128;
  private static final int CURVE_HEADER = 12;
  private static final ICC_Profile PROFILE = ICC_Profile.getInstance(SrgbProfile.bytes());

  @Test
  void isAProfileOfADisplayThatJavaReads() {
    assertThat(PROFILE.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
    assertThat(PROFILE.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
    assertThat(PROFILE.getPCSType()).isEqualTo(ColorSpace.TYPE_XYZ);
    assertThat(PROFILE.getMajorVersion()).isEqualTo(2);
    assertThat(PROFILE.getMinorVersion()).isEqualTo(0x10);
  }

  /** ICC.1:2001-04, 6.1 and 6.2: sizes are true, and tags begin at multiples of four. */
  @Test
  void placesItsTagsWithinTheFile() {
    ByteBuffer bytes = ByteBuffer.wrap(SrgbProfile.bytes());

    assertThat(bytes.getInt(0)).isEqualTo(bytes.capacity());
    assertThat(bytes.getInt(TAG_COUNT)).isEqualTo(9);
    for (int i = 0; i < 9; i++) {
      int entry = TAG_COUNT + 4 + i * 12;
      int from = bytes.getInt(entry + 4);
      int length = bytes.getInt(entry + 8);
      assertThat(from % 4).isZero();
      assertThat(from).isGreaterThanOrEqualTo(TAG_COUNT + 4 + 9 * 12);
      assertThat(from + length).isLessThanOrEqualTo(bytes.capacity());
    }
  }

  @Test
  void sharesOneCurveBetweenTheColours() {
    byte[] red = PROFILE.getData(ICC_Profile.icSigRedTRCTag);

    assertThat(red)
        .isEqualTo(PROFILE.getData(ICC_Profile.icSigGreenTRCTag))
        .isEqualTo(PROFILE.getData(ICC_Profile.icSigBlueTRCTag));
  }

  /**
   * IEC 61966-2-1: 0.04045 is where the line ends, and half of the scale is 21.4 % of the light.
   */
  @ParameterizedTest
  @CsvSource({"0, 0", "41, 203", "42, 208", "512, 14057", "1022, 65389", "1023, 65535"})
  void bendsLightAsTheStandardSays(int point, int light) {
    ByteBuffer curve = ByteBuffer.wrap(PROFILE.getData(ICC_Profile.icSigRedTRCTag));

    assertThat(curve.getInt(8)).isEqualTo(1024);
    assertThat(Short.toUnsignedInt(curve.getShort(CURVE_HEADER + 2 * point)))
        .isCloseTo(light, within(1));
  }

  /** Red, green and blue together are the white of D50. */
  @Test
  void addsItsColoursUpToWhite() {
    int[] tags = {
      ICC_Profile.icSigRedColorantTag,
      ICC_Profile.icSigGreenColorantTag,
      ICC_Profile.icSigBlueColorantTag
    };
    ByteBuffer white = ByteBuffer.wrap(PROFILE.getData(ICC_Profile.icSigMediaWhitePointTag));
    for (int axis = 0; axis < 3; axis++) {
      int at = 8 + 4 * axis;
      int sum = 0;
      for (int tag : tags) {
        sum += ByteBuffer.wrap(PROFILE.getData(tag)).getInt(at);
      }
      assertThat(sum / 65_536.0).isCloseTo(white.getInt(at) / 65_536.0, offset(0.0005));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 1, 1", "0.5, 0.25, 0.75", "1, 0, 0", "0.1, 0.9, 0.2"})
  void meansTheSameColoursAsJavasOwn(float red, float green, float blue) {
    float[] rgb = new ICC_ColorSpace(PROFILE).toRGB(new float[] {red, green, blue});

    assertThat(rgb[0]).isCloseTo(red, offset(0.02f));
    assertThat(rgb[1]).isCloseTo(green, offset(0.02f));
    assertThat(rgb[2]).isCloseTo(blue, offset(0.02f));
  }
}
