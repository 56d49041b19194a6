package dev.glossdeck.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpillingStreamTest {
  private static final int LARGE = (1 << 18) + 1;
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private int opened;

  private SpillingStream stream() {
    return new SpillingStream(
        () -> {
          opened++;
          return file;
        });
  }

  @Test
  void keepsAFewBytesInMemory() throws IOException {
    try (SpillingStream stream = stream()) {
      stream.write("abc".getBytes(StandardCharsets.UTF_8));
      assertThat(stream.size()).isEqualTo(3);
      assertThat(stream.hash()).isEqualTo(Hashes.of("abc"));
    }
    assertThat(opened).isZero();
  }

  @Test
  void hashesNothingToo() throws IOException {
    try (SpillingStream stream = stream()) {
      assertThat(stream.hash()).isEqualTo(Hashes.of(""));
    }
  }

  @Test
  void putsItsBytesIntoTheFileWhenAsked() throws IOException {
    try (SpillingStream stream = stream()) {
      stream.write('a');
      stream.spill();
      stream.write('b');
      stream.spill();
    }
    assertThat(opened).isOne();
    assertThat(file).hasToString("ab");
  }

  @Test
  void putsManyBytesIntoTheFileByItself() throws IOException {
    try (SpillingStream stream = stream()) {
      stream.write('x');
      stream.write(new byte[LARGE]);
      assertThat(stream.size()).isEqualTo(LARGE + 1L);
    }
    assertThat(opened).isOne();
    assertThat(file.size()).isEqualTo(LARGE + 1);
    assertThat(file.toByteArray()[0]).isEqualTo((byte) 'x');
  }

  @Test
  void hasTheSameHashInMemoryAndInAFile() throws IOException {
    byte[] bytes = new byte[LARGE];
    try (SpillingStream stream = stream()) {
      stream.write(bytes, 0, 100);
      stream.write(bytes, 100, LARGE - 100);
      assertThat(stream.hash()).isEqualTo(Hashes.of(bytes));
    }
  }
}
