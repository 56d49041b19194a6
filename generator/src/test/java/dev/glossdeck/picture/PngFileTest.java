package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngFileTest {
  private static final int GREY = 0;
  private static final int RGB = 2;
  private static final int PALETTE = 3;
  private static final int GREY_ALPHA = 4;
  private static final int RGB_ALPHA = 6;

  @ParameterizedTest
  @CsvSource({
    "0, 1, false, false",
    "2, 3, false, false",
    "3, 1, true, false",
    "4, 1, false, true",
    "6, 3, false, true"
  })
  void readsTheKindOfItsPixels(int type, int samples, boolean hasPalette, boolean isTransparent)
      throws PictureFault {
    PngFile file = parse(png(header(3, 2, 8, type), pixels(2 * 3 * 4)));

    assertThat(file.width()).isEqualTo(3);
    assertThat(file.height()).isEqualTo(2);
    assertThat(file.bits()).isEqualTo(8);
    assertThat(file.samples()).isEqualTo(samples);
    assertThat(file.hasPalette()).isEqualTo(hasPalette);
    assertThat(file.isTransparent()).isEqualTo(isTransparent);
    assertThat(file.isInterlaced()).isFalse();
    assertThat(file.hasChecksumErrors()).isFalse();
  }

  @Test
  void isTransparentIfAColourIs() throws PictureFault {
    assertThat(
            parse(png(header(3, 2, 8, RGB), chunk("tRNS", new byte[6]), pixels(18)))
                .isTransparent())
        .isTrue();
  }

  @Test
  void findsAllPartsOfItsPixels() throws PictureFault {
    PngFile file =
        parse(png(header(3, 2, 8, GREY), chunk("IDAT", new byte[5]), chunk("IDAT", new byte[7])));

    assertThat(file.pixels()).extracting(PngPixels.Part::length).containsExactly(5, 7);
  }

  @ParameterizedTest
  @CsvSource({
    "8, 6, true",
    "8, 768, true",
    "8, 771, false",
    "8, 5, false",
    "8, 0, false",
    "1, 6, true",
    "1, 9, false",
    "4, 48, true"
  })
  void takesAPaletteOfARightSize(int bits, int bytes, boolean isRight) throws PictureFault {
    PngFile file =
        parse(png(header(3, 2, bits, PALETTE), chunk("PLTE", new byte[bytes]), pixels(6)));

    assertThat(file.palette().isPresent()).isEqualTo(isRight);
    assertThat(file.palette().map(colours -> colours.length).orElse(bytes)).isEqualTo(bytes);
  }

  @Test
  void refusesAWrongChecksumOfAPartThatIsNeeded() {
    byte[] palette = TestPictures.damaged(chunk("PLTE", new byte[6]), 8);

    assertFault(
        png(header(3, 2, 8, PALETTE), palette, pixels(6)),
        "is damaged: a checksum in it does not fit");
  }

  @Test
  void doesNotMindAWrongChecksumOfARemark() throws PictureFault {
    byte[] remark = TestPictures.damaged(chunk("tEXt", new byte[6]), 8);

    assertThat(parse(png(header(3, 2, 8, GREY), remark, pixels(6))).hasChecksumErrors()).isFalse();
  }

  @Test
  void doesNotMindAWrongChecksumOfPixelsThatAreAllThere() throws PictureFault {
    byte[] pixels = pixels(6);
    byte[] odd = TestPictures.damaged(pixels, pixels.length - 1);

    assertThat(parse(png(header(3, 2, 8, GREY), odd)).hasChecksumErrors()).isTrue();
  }

  @Test
  void refusesAWrongChecksumOfPixelsThatAreNotAllThere() {
    byte[] pixels = pixels(5);
    byte[] odd = TestPictures.damaged(pixels, pixels.length - 1);

    assertFault(png(header(3, 2, 8, GREY), odd), "is damaged: its pixels cannot be read");
  }

  @Test
  void refusesPixelsThatCannotBeUnpacked() {
    byte[] odd = TestPictures.damaged(chunk("IDAT", new byte[] {1, 2, 3, 4}), 8);

    assertFault(png(header(3, 2, 8, GREY), odd), "is damaged: its pixels cannot be read");
  }

  @Test
  void refusesAFileWithoutPixels() {
    assertFault(png(header(3, 2, 8, RGB)), "has no pixels");
  }

  @Test
  void refusesAFileThatBeginsOtherwise() {
    assertFault(png(chunk("IDAT", new byte[13])), "does not begin as PNG does");
    assertFault(png(chunk("IHDR", new byte[14])), "does not begin as PNG does");
  }

  @Test
  void refusesSizesBeyondTheBounds() {
    assertFault(png(header(0, 2, 8, GREY), pixels(6)), "has no size");
    assertFault(
        png(header(0xFFFF_FFFFL, 2, 8, GREY), pixels(6)),
        "has 4294967295 x 2 pixels, and 50 million are the most");
  }

  @Test
  void refusesAFileWithoutItsEnd() {
    byte[] whole = png(header(3, 2, 8, GREY), pixels(6));
    for (int length = 33; length < whole.length; length++) {
      assertFault(Arrays.copyOf(whole, length), "ends too early");
    }
  }

  @Test
  void knowsAlphaOfGrey() throws PictureFault {
    assertThat(parse(png(header(1, 1, 8, GREY_ALPHA), pixels(2))).isTransparent()).isTrue();
    assertThat(parse(png(header(1, 1, 8, RGB_ALPHA), pixels(4))).isTransparent()).isTrue();
  }

  private static PngFile parse(byte[] file) throws PictureFault {
    return PngFile.parse(new PictureBytes(file));
  }

  private static void assertFault(byte[] file, String problem) {
    assertThatThrownBy(() -> parse(file)).isInstanceOf(PictureFault.class).hasMessage(problem);
  }

  private static byte[] png(byte[]... chunks) {
    FileBytes file = new FileBytes().text(PngFile.SIGNATURE);
    for (byte[] chunk : chunks) {
      file.bytes(chunk);
    }
    return file.bytes(chunk("IEND", new byte[0])).made();
  }

  private static byte[] header(long width, long height, int bits, int type) {
    return chunk(
        "IHDR", new FileBytes().big(width, 4).big(height, 4).bytes(bits, type, 0, 0, 0).made());
  }

  /** As many bytes of pixels, packed. */
  private static byte[] pixels(int count) {
    Deflater deflater = new Deflater();
    deflater.setInput(new byte[count]);
    deflater.finish();
    byte[] packed = new byte[100];
    int length = deflater.deflate(packed);
    deflater.end();
    return chunk("IDAT", Arrays.copyOf(packed, length));
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] checked = new FileBytes().text(type).bytes(data).made();
    CRC32 sum = new CRC32();
    sum.update(checked);
    return new FileBytes().big(data.length, 4).bytes(checked).big(sum.getValue(), 4).made();
  }
}
