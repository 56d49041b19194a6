package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GifFileTest {
  private static final int END = 0x3B;

  @Test
  void readsTheSizeOfTheCanvas() throws PictureFault {
    assertThat(read(gif(300, 200, 0).bytes(image(10, 5, 0)).bytes(END)))
        .isEqualTo(new Picture(PictureFormat.GIF, 300, 200, false));
  }

  /** Eight colours after the header, two before the pixels. */
  @Test
  void passesOverTablesOfColours() throws PictureFault {
    byte[] colours = new byte[24];
    Arrays.fill(colours, (byte) 0x2C);

    Picture picture = read(gif(3, 2, 0x82).bytes(colours).bytes(image(3, 2, 0x80)).bytes(END));

    assertThat(picture).isEqualTo(new Picture(PictureFormat.GIF, 3, 2, false));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "4, false", "5, true"})
  void isTransparentIfAFrameSaysSo(int flags, boolean isTransparent) throws PictureFault {
    int[] control = {0x21, 0xF9, 4, flags, 0, 0, 0, 0};

    Picture picture = read(gif(3, 2, 0).bytes(control).bytes(image(3, 2, 0)).bytes(END));

    assertThat(picture.isTransparent()).isEqualTo(isTransparent);
  }

  @Test
  void passesOverComments() throws PictureFault {
    FileBytes commented =
        gif(3, 2, 0).bytes(0x21, 0xFE, 3).text("\u0001;,").bytes(2).text("!\u0001").bytes(0);

    assertThat(read(commented.bytes(image(3, 2, 0)).bytes(END)).isTransparent()).isFalse();
  }

  @Test
  void ignoresWhatStandsBehindItsEnd() throws PictureFault {
    assertThat(read(gif(3, 2, 0).bytes(image(3, 2, 0)).bytes(END).text("more")).width())
        .isEqualTo(3);
  }

  @Test
  void refusesAFileWithoutPixels() {
    assertFault(gif(3, 2, 0).bytes(END), "has no pixels");
  }

  @Test
  void refusesPartsOfNoKind() {
    assertFault(
        gif(3, 2, 0).bytes(image(3, 2, 0)).bytes(0x55),
        "is damaged: a part of it is of no kind of GIF's");
  }

  @Test
  void refusesAFileWithoutItsEnd() {
    byte[] whole = gif(3, 2, 0).bytes(image(3, 2, 0)).bytes(END).made();
    for (int length = 0; length < whole.length; length++) {
      assertFault(new FileBytes().bytes(Arrays.copyOf(whole, length)), "ends too early");
    }
  }

  @Test
  void refusesAFrameThatIsLargerThanTheBound() {
    assertFault(
        gif(3, 2, 0).bytes(image(65_535, 65_535, 0)).bytes(END),
        "has 65535 x 65535 pixels, and 50 million are the most");
  }

  @Test
  void refusesACanvasWithoutSize() {
    assertFault(gif(0, 2, 0).bytes(image(3, 2, 0)).bytes(END), "has no size");
  }

  private static Picture read(FileBytes file) throws PictureFault {
    return GifFile.read(file.read());
  }

  private static void assertFault(FileBytes file, String problem) {
    assertThatThrownBy(() -> GifFile.read(file.read()))
        .isInstanceOf(PictureFault.class)
        .hasMessage(problem);
  }

  private static FileBytes gif(int width, int height, int flags) {
    return new FileBytes().text("GIF89a").little(width, 2).little(height, 2).bytes(flags, 0, 0);
  }

  /** A frame of two parts of pixels; with the flag for a table, of two colours. */
  private static byte[] image(int width, int height, int flags) {
    FileBytes image = new FileBytes().bytes(0x2C).little(0, 4).little(width, 2).little(height, 2);
    return image
        .bytes(flags)
        .bytes(flags == 0 ? new byte[0] : new byte[] {59, 59, 59, 44, 44, 44})
        .bytes(2, 2, 0x84, 0x51, 1, 0x3B, 0)
        .made();
  }
}
