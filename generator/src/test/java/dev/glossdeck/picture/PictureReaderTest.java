package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.picture.PictureReader.Found;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What picture files are, and what is wrong with them. */
class PictureReaderTest {

  private static Map<String, byte[]> pictures() throws IOException {
    Map<String, byte[]> pictures = new TreeMap<>();
    pictures.put("PNG 24 x 16", TestPictures.png());
    pictures.put("PNG 24 x 16 clear", TestPictures.transparentPng());
    pictures.put("PNG 24 x 16 of few colours", TestPictures.palettePng());
    pictures.put("GIF 24 x 16 clear", TestPictures.gif());
    pictures.put("JPEG 24 x 16", TestPictures.jpeg());
    pictures.put("JPEG 24 x 16 of inks", TestPictures.inkJpeg());
    pictures.put("JPEG 16 x 24", TestPictures.turnedJpeg(8));
    pictures.put("WEBP 24 x 16", TestPictures.webp("lossy.webp"));
    pictures.put("WEBP 24 x 16 clear", TestPictures.webp("lossless.webp"));
    pictures.put("WEBP 24 x 16 clear lossy", TestPictures.webp("alpha.webp"));
    return pictures;
  }

  @Test
  void tellsFormatAndSizeByContent() throws Exception {
    for (Map.Entry<String, byte[]> picture : pictures().entrySet()) {
      Picture found = read(picture.getValue()).picture().orElseThrow();
      String told =
          "%s %.0f x %.0f%s"
              .formatted(
                  found.format(),
                  found.width(),
                  found.height(),
                  found.isTransparent() ? " clear" : "");
      assertThat(picture.getKey()).startsWith(told);
    }
  }

  @Test
  void refusesFilesThatEndTooEarlyWhereverTheyAreCut() throws Exception {
    for (Map.Entry<String, byte[]> picture : pictures().entrySet()) {
      byte[] whole = picture.getValue();
      for (int by = 1; by < whole.length - 12; by++) {
        byte[] cut = TestPictures.cut(whole, by);
        assertThatThrownBy(() -> read(cut))
            .as("%s without its last %d bytes", picture.getKey(), by)
            .isInstanceOf(PictureFault.class)
            .satisfies(fault -> assertThat(((PictureFault) fault).isLarge()).isFalse());
      }
    }
  }

  @Test
  void meetsNothingButFaultsInDamagedFiles() throws Exception {
    for (Map.Entry<String, byte[]> picture : pictures().entrySet()) {
      byte[] whole = picture.getValue();
      for (int at = 0; at < whole.length; at++) {
        byte[] damaged = TestPictures.damaged(whole, at);
        try {
          new PictureReader().read(TestPictures.in(damaged));
        } catch (PictureFault fault) {
          assertThat(fault).as(picture.getKey()).message().isNotBlank();
        }
        try {
          PictureDecoder.decode(damaged, 10, 10);
        } catch (IOException e) {
          assertThat(e).as(picture.getKey()).message().isNotBlank();
        }
      }
    }
  }

  @Test
  void refusesPngWhoseSizeWasTamperedWith() throws Exception {
    byte[] damaged = TestPictures.damaged(TestPictures.png(), 19);
    assertThatThrownBy(() -> read(damaged)).hasMessageContaining("checksum");
  }

  /** Written by hand, as many are: both of its checksums are wrong, and every browser shows it. */
  @Test
  void takesPngWithWrongChecksumsIfAllPixelsAreThere() throws Exception {
    byte[] dot =
        java.util.HexFormat.of()
            .parseHex(
                "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                    + "0000000d49444154789c6360f8cf50000003010100c9fe92ef0000000049454e44ae426082");
    assertThat(read(dot).picture().orElseThrow().width()).isEqualTo(1);
    byte[] emptied = dot.clone();
    Arrays.fill(emptied, 43, 48, (byte) 0xFF);
    assertThatThrownBy(() -> read(emptied)).hasMessageContaining("pixels cannot be read");
  }

  @Test
  void refusesMorePixelsThanTheBoundWithoutDecodingThem() throws Exception {
    byte[] bomb = TestPictures.gif();
    Arrays.fill(bomb, 6, 10, (byte) 0xFF);
    assertThatThrownBy(() -> read(bomb))
        .hasMessage("has 65535 x 65535 pixels, and 50 million are the most")
        .satisfies(fault -> assertThat(((PictureFault) fault).isLarge()).isTrue());
  }

  @Test
  void refusesMoreBytesThanTheBound() {
    byte[] large = new byte[PictureBounds.MAX_BYTES + 1];
    assertThatThrownBy(() -> read(large))
        .hasMessage("is a file of more than 50 million bytes")
        .satisfies(fault -> assertThat(((PictureFault) fault).isLarge()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "AVIF, '    ftypavif'",
    "HEIC, '    ftypheic'",
    "BMP, BM6",
    "TIFF, 'II*\0'",
    "JXL, '    JXL '"
  })
  void knowsFormatsThatItOnlyPassesOn(PictureFormat format, String begin) throws Exception {
    Found found = read(begin.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(found.format()).isEqualTo(format);
    assertThat(found.picture()).isEmpty();
  }

  @Test
  void takesNothingElseForAPicture() throws Exception {
    PictureReader reader = new PictureReader();
    assertThat(reader.read(TestPictures.in(new byte[0]))).isEmpty();
    assertThat(reader.read(TestPictures.in(new byte[] {'%', 'P', 'D', 'F'}))).isEmpty();
  }

  private static Found read(byte[] bytes) throws IOException, PictureFault {
    return new PictureReader().read(TestPictures.in(bytes)).orElseThrow();
  }
}
