package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpegFileTest {
  private static final int[] SCAN = {0xFF, 0xDA, 0, 3, 0, 1, 2, 0xFF, 0, 0xFF, 0xD0, 3};
  private static final int[] END = {0xFF, 0xD9};

  @ParameterizedTest
  @ValueSource(ints = {0xC0, 0xC1, 0xC2})
  void readsTheFrame(int marker) throws PictureFault {
    JpegFile file = read(jpeg().bytes(frame(marker, 300, 200, 3)).bytes(SCAN).bytes(END));

    assertThat(file.width()).isEqualTo(300);
    assertThat(file.height()).isEqualTo(200);
    assertThat(file.components()).isEqualTo(3);
    assertThat(file.bits()).isEqualTo(8);
    assertThat(file.orientation()).isEqualTo(1);
    assertThat(file.picture()).isEqualTo(new Picture(PictureFormat.JPEG, 300, 200, false));
  }

  @ParameterizedTest
  @ValueSource(ints = {0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
  void refusesKindsThatBrowsersDoNotShow(int marker) {
    assertFault(
        jpeg().bytes(frame(marker, 300, 200, 3)).bytes(SCAN).bytes(END),
        "is a JPEG of a rare kind that browsers do not show");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xC4, 0xC8, 0xCC, 0xDB, 0xDD, 0xFE})
  void takesNoTableForAFrame(int marker) throws PictureFault {
    int[] table = {0xFF, marker, 0, 11, 8, 0xFF, 0xFF, 0xFF, 0xFF, 9, 9, 9, 9};

    JpegFile file = read(jpeg().bytes(frame(0xC0, 3, 2, 3)).bytes(table).bytes(SCAN).bytes(END));

    assertThat(file.width()).isEqualTo(3);
  }

  @Test
  void readsASizeAsTheCameraWasHeld() throws PictureFault {
    JpegFile file =
        read(jpeg().bytes(exif(6)).bytes(frame(0xC0, 300, 200, 3)).bytes(SCAN).bytes(END));

    assertThat(file.orientation()).isEqualTo(6);
    assertThat(file.width()).isEqualTo(300);
    assertThat(file.picture()).isEqualTo(new Picture(PictureFormat.JPEG, 200, 300, false));
  }

  /** Adobe Technical Note 5116, 18: the last byte says how the components are meant. */
  @ParameterizedTest
  @CsvSource({"0, CMYK", "1, CMYK", "2, YCCK"})
  void knowsWhatAdobeMeansByFourComponents(int transform, PixelColours.Inks inks)
      throws PictureFault {
    FileBytes adobe =
        jpeg().bytes(0xFF, 0xEE, 0, 14).text("Adobe").bytes(0, 100, 0, 0, 0, 0, transform);

    JpegFile file = read(adobe.bytes(frame(0xC0, 3, 2, 4)).bytes(SCAN).bytes(END));

    assertThat(file.inks()).isEqualTo(inks);
  }

  @Test
  void takesInksWithoutAdobesMarkAsTheyAre() throws PictureFault {
    assertThat(read(jpeg().bytes(frame(0xC0, 3, 2, 4)).bytes(SCAN).bytes(END)).inks())
        .isEqualTo(PixelColours.Inks.PLAIN);
  }

  @Test
  void takesSeveralScans() throws PictureFault {
    FileBytes file = jpeg().bytes(frame(0xC2, 3, 2, 3)).bytes(SCAN).bytes(SCAN).bytes(END);

    assertThat(read(file).height()).isEqualTo(2);
  }

  @Test
  void passesOverFillBytesBeforeAMark() throws PictureFault {
    assertThat(
            read(jpeg().bytes(0xFF, 0xFF).bytes(frame(0xC0, 3, 2, 3)).bytes(SCAN).bytes(END))
                .width())
        .isEqualTo(3);
  }

  @Test
  void refusesAFileWithoutItsEnd() {
    byte[] whole = jpeg().bytes(frame(0xC0, 3, 2, 3)).bytes(SCAN).bytes(END).made();
    for (int length = 2; length < whole.length; length++) {
      assertFault(new FileBytes().bytes(Arrays.copyOf(whole, length)), "ends too early");
    }
  }

  @Test
  void refusesAFileWithoutFrameOrScan() {
    assertFault(jpeg().bytes(frame(0xC0, 3, 2, 3)).bytes(END), "has no pixels");
    assertFault(jpeg().bytes(SCAN).bytes(END), "has no pixels");
  }

  private static JpegFile read(FileBytes file) throws PictureFault {
    return JpegFile.read(file.read());
  }

  private static void assertFault(FileBytes file, String problem) {
    assertThatThrownBy(() -> JpegFile.read(file.read()))
        .isInstanceOf(PictureFault.class)
        .hasMessage(problem);
  }

  private static FileBytes jpeg() {
    return new FileBytes().bytes(0xFF, 0xD8);
  }

  private static byte[] frame(int marker, int width, int height, int components) {
    return new FileBytes()
        .bytes(0xFF, marker)
        .big(8 + 3L * components, 2)
        .bytes(8)
        .big(height, 2)
        .big(width, 2)
        .bytes(components)
        .bytes(new byte[3 * components])
        .made();
  }

  private static byte[] exif(int orientation) {
    byte[] content =
        new FileBytes()
            .text("Exif\0\0MM\0*")
            .big(8, 4)
            .big(1, 2)
            .big(0x0112, 2)
            .big(3, 2)
            .big(1, 4)
            .big(orientation, 2)
            .big(0, 6)
            .made();
    return new FileBytes().bytes(0xFF, 0xE1).big(content.length + 2L, 2).bytes(content).made();
  }
}
