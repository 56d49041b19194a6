package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebpFileTest {

  @Test
  void readsTheSizeOfAKeyFrame() throws PictureFault {
    assertThat(read(lossy(300, 200))).isEqualTo(picture(300, 200, false));
  }

  /** RFC 6386, 9.1: the two bits above a side say how it is to be scaled. */
  @Test
  void doesNotTakeScalingForSize() throws PictureFault {
    assertThat(read(lossy(0x4000 | 300, 0xC000 | 200))).isEqualTo(picture(300, 200, false));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, false",
    "300, 200, false",
    "300, 200, true",
    "16384, 1, false",
    "1, 16384, true"
  })
  void readsTheSizeOfAPictureWithoutLoss(int width, int height, boolean hasAlpha)
      throws PictureFault {
    assertThat(read(lossless(width, height, hasAlpha))).isEqualTo(picture(width, height, hasAlpha));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "16, true", "2, false", "255, true"})
  void takesTheCanvasForTheSizeIfThereIsOne(int flags, boolean isTransparent) throws PictureFault {
    byte[] canvas =
        chunk("VP8X", new FileBytes().little(flags, 4).little(499, 3).little(399, 3).made());

    assertThat(read(canvas, lossy(300, 200))).isEqualTo(picture(500, 400, isTransparent));
  }

  @Test
  void takesAFilm() throws PictureFault {
    byte[] canvas = chunk("VP8X", new FileBytes().little(2, 4).little(2, 3).little(1, 3).made());

    assertThat(read(canvas, chunk("ANMF", new byte[16]))).isEqualTo(picture(3, 2, false));
  }

  @Test
  void passesOverPartsOfAnOddLengthWithTheirPadding() throws PictureFault {
    assertThat(read(chunk("EXIF", new byte[] {1, 2, 3}), lossy(3, 2)))
        .isEqualTo(picture(3, 2, false));
  }

  @Test
  void refusesPixelsThatBeginOtherwise() {
    String problem = "is damaged: its pixels do not begin as WebP's do";

    assertFault(problem, chunk("VP8 ", new byte[10]));
    assertFault(problem, chunk("VP8L", new byte[10]));
  }

  @Test
  void refusesAFileWithoutPixels() {
    assertFault("has no pixels", chunk("EXIF", new byte[4]));
    assertFault("has no pixels");
  }

  @Test
  void refusesACanvasBeyondTheBounds() {
    byte[] large =
        chunk("VP8X", new FileBytes().little(0, 4).little(0xFFFFFF, 3).little(0xFFFFFF, 3).made());

    assertFault("has 16777216 x 16777216 pixels, and 50 million are the most", large, lossy(3, 2));
  }

  @Test
  void refusesAFileWithoutItsEnd() {
    byte[] whole = riff(lossy(3, 2));
    for (int length = 12; length < whole.length; length++) {
      PictureBytes cut = new PictureBytes(Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> WebpFile.read(cut)).hasMessage("ends too early");
    }
  }

  @Test
  void isKnownByBothOfItsMarks() {
    assertThat(WebpFile.is(new PictureBytes(riff()))).isTrue();
    assertThat(WebpFile.is(new FileBytes().text("RIFF\4\0\0\0WAVE").read())).isFalse();
  }

  private static Picture picture(int width, int height, boolean isTransparent) {
    return new Picture(PictureFormat.WEBP, width, height, isTransparent);
  }

  private static Picture read(byte[]... chunks) throws PictureFault {
    return WebpFile.read(new PictureBytes(riff(chunks)));
  }

  private static void assertFault(String problem, byte[]... chunks) {
    assertThatThrownBy(() -> read(chunks)).isInstanceOf(PictureFault.class).hasMessage(problem);
  }

  private static byte[] riff(byte[]... chunks) {
    FileBytes content = new FileBytes().text("WEBP");
    for (byte[] chunk : chunks) {
      content.bytes(chunk);
    }
    byte[] all = content.made();
    return new FileBytes().text("RIFF").little(all.length, 4).bytes(all).made();
  }

  private static byte[] lossy(int width, int height) {
    return chunk(
        "VP8 ",
        new FileBytes().bytes(0, 0, 0, 0x9D, 1, 0x2A).little(width, 2).little(height, 2).made());
  }

  private static byte[] lossless(int width, int height, boolean hasAlpha) {
    long sides = (width - 1) | ((long) (height - 1) << 14) | (hasAlpha ? 1L << 28 : 0);
    return chunk("VP8L", new FileBytes().bytes(0x2F).little(sides, 4).made());
  }

  private static byte[] chunk(String type, byte[] data) {
    FileBytes chunk = new FileBytes().text(type).little(data.length, 4).bytes(data);
    return chunk.bytes(new byte[data.length % 2]).made();
  }
}
