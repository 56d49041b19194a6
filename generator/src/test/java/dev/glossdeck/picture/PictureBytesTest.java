package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PictureBytesTest {
  private static final PictureBytes BYTES =
      new FileBytes().bytes(0x12, 0x34, 0xFF, 0x80, 0, 0, 0, 2, 7, 8).read();

  @Test
  void readsUnsignedNumbersInBothOrders() throws PictureFault {
    assertThat(BYTES.at(2)).isEqualTo(255);
    assertThat(BYTES.bigEndian(0, 2)).isEqualTo(0x1234);
    assertThat(BYTES.littleEndian(0, 2)).isEqualTo(0x3412);
    assertThat(BYTES.bigEndian(1, 3)).isEqualTo(0x34FF80);
    assertThat(BYTES.littleEndian(1, 3)).isEqualTo(0x80FF34);
    assertThat(BYTES.bigEndianInt(2)).isEqualTo(0xFF800000L);
  }

  @Test
  void takesALengthThatReachesToTheEnd() throws PictureFault {
    assertThat(BYTES.bigEndianLength(4)).isEqualTo(2);
    assertThat(new FileBytes().little(1, 4).bytes(9).read().littleEndianLength(0)).isEqualTo(1);
  }

  @Test
  void refusesALengthThatReachesBeyondTheEnd() {
    assertEndsTooEarly(() -> new FileBytes().big(3, 4).bytes(1, 2).read().bigEndianLength(0));
    assertEndsTooEarly(() -> new FileBytes().little(3, 4).bytes(1, 2).read().littleEndianLength(0));
    assertEndsTooEarly(() -> new FileBytes().big(0xFFFF_FFFFL, 4).read().bigEndianLength(0));
  }

  @Test
  void refusesWhatLiesBeyondTheEnd() {
    assertEndsTooEarly(() -> BYTES.at(10));
    assertEndsTooEarly(() -> BYTES.at(-1));
    assertEndsTooEarly(() -> BYTES.bigEndian(9, 2));
    assertEndsTooEarly(() -> BYTES.littleEndian(9, 2));
    assertEndsTooEarly(() -> BYTES.require(5, Long.MAX_VALUE / 2));
  }

  private static void assertEndsTooEarly(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(PictureFault.class).hasMessage("ends too early");
  }

  @Test
  void findsCharacters() {
    assertThat(BYTES.has(0, "\u00124")).isTrue();
    assertThat(BYTES.has(2, "\u00FF\u0080")).isTrue();
    assertThat(BYTES.has(1, "\u00124")).isFalse();
    assertThat(BYTES.has(9, "\u0008\u0009")).isFalse();
    assertThat(BYTES.has(-1, "\u0012")).isFalse();
  }
}
